package org.vouch.persistence.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the container's entity manager to adapters, so that they take it by constructor, as tests do. */
@Dependent
class EntityManagers {

    @Produces
    @PersistenceContext(unitName = "vouch")
    @SuppressWarnings("UnusedVariable") // the container reads it, as a producer
    private EntityManager entityManager;
}
