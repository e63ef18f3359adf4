package org.vouch.persistence.source;

import jakarta.persistence.EntityManager;
import org.vouch.domain.source.SourceReading;
import org.vouch.domain.source.Sources;
import org.vouch.persistence.shared.Sql;

/** Lets tests of other features hold the adapters of this one. */
public final class SourceAdapters {

    private SourceAdapters() {}

    public static SourceReading reading(Sql sql) {
        return new JpaSourceReading(sql);
    }

    public static Sources sources(EntityManager entities) {
        return new JpaSources(entities);
    }
}
