package org.vouch.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import org.vouch.domain.shared.Backdating;
import org.vouch.domain.shared.DeskClock;

/** Moves the clock of the desk and, for the running transaction, that of its history. */
@ApplicationScoped
class JpaBackdating implements Backdating {

    private final EntityManager entities;
    private final DeskClock clock;

    @Inject
    JpaBackdating(EntityManager entities, DeskClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    protected JpaBackdating() {
        this(null, null);
    }

    @Override
    public void begin(Instant moment) {
        clock.set(moment);
        record(moment.toString());
        entities.createNativeQuery("UPDATE history.began SET at = least(at, ?1)")
                .setParameter(1, moment.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public void end() {
        clock.backToNow();
        record("");
    }

    private void record(String moment) {
        entities.createNativeQuery("SELECT set_config('vouch.now', ?1, true)")
                .setParameter(1, moment)
                .getSingleResult();
    }
}
