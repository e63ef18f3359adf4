package org.vouch.persistence.statement;

import jakarta.persistence.EntityManager;
import org.vouch.domain.statement.SourceNames;
import org.vouch.domain.statement.Statements;

/** Lets tests of other features hold the adapters of this one. */
public final class StatementAdapters {

    private StatementAdapters() {}

    public static Statements statements(EntityManager entities) {
        return new JpaStatements(entities);
    }

    public static SourceNames names(EntityManager entities) {
        return new JpaSourceNames(entities);
    }
}
