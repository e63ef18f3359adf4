package org.vouch.domain.statement;

import java.util.Optional;

/** All statements of the desk. Each write reaches the database before it returns, so that a clash shows as itself. */
public interface Statements {

    /** Adds a new one, and gives it and its citation their numbers. */
    StatementId add(Statement statement);

    /**
     * The statement as it is now, held for whoever asks until the transaction ends; the next one to ask waits.
     *
     * @throws org.vouch.domain.shared.NotFound if there is none, or not any more
     */
    Statement hold(StatementId id);

    /** Keeps it from being deleted until the transaction ends, and says whether it is there. */
    boolean isThere(StatementId id);

    /** Writes what changed, and a new version of the statement even where only something it is made of did. */
    void save(Statement statement);

    void remove(Statement statement);

    /** What keeps it from being deleted, if anything does. */
    Optional<StatementUse> useOf(StatementId id);
}
