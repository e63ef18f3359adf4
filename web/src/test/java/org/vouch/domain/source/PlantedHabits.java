package org.vouch.domain.source;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Date;

/** Faults planted for the rules to find: everything a class of the domain does not do. */
public class PlantedHabits {

    @SuppressWarnings({"JavaUtilDate", "InstantNow"}) // planted
    public Instant asksTheMachine(EntityManager entityManager) {
        entityManager.flush();
        System.out.println(new Date(0));
        if (entityManager.isOpen()) {
            throw new RuntimeException("nothing in particular");
        }
        return Instant.now();
    }
}
