package org.vouch.persistence.source;

import jakarta.persistence.EntityManager;
import org.vouch.domain.source.Sources;

/** Lets tests of other features hold the adapters of this one. */
public final class SourceAdapters {

    private SourceAdapters() {}

    public static Sources sources(EntityManager entities) {
        return new JpaSources(entities);
    }
}
