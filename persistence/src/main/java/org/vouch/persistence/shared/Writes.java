package org.vouch.persistence.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import org.vouch.domain.shared.ChangedMeanwhile;

/** Sends what was changed to the database, and says in the words of the domain what the database refused. */
public final class Writes {

    private Writes() {}

    public static void add(EntityManager entities, Object aggregate) {
        entities.persist(aggregate);
        flush(entities);
    }

    /** The version of the aggregate counts up, even where only a part of it changed. */
    public static void save(EntityManager entities, Object aggregate) {
        try {
            entities.lock(aggregate, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        } catch (OptimisticLockException e) {
            throw changedMeanwhile(e);
        }
        flush(entities);
    }

    public static void remove(EntityManager entities, Object aggregate) {
        entities.remove(aggregate);
        flush(entities);
    }

    /**
     * @throws ChangedMeanwhile if somebody else saved the same rows
     * @throws org.vouch.domain.shared.NotFound if somebody else deleted what a row leans on
     */
    public static void flush(EntityManager entities) {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw changedMeanwhile(e);
        } catch (PersistenceException e) {
            throw Refusals.goneOr(e);
        }
    }

    private static ChangedMeanwhile changedMeanwhile(OptimisticLockException found) {
        ChangedMeanwhile meanwhile = new ChangedMeanwhile();
        meanwhile.initCause(found);
        return meanwhile;
    }
}
