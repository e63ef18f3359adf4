package org.vouch.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.vouch.domain.assessment.Assessment;
import org.vouch.domain.assessment.Assessments;
import org.vouch.persistence.shared.Refusals;

@ApplicationScoped
class JpaAssessments implements Assessments {

    private final EntityManager entities;

    @Inject
    JpaAssessments(EntityManager entities) {
        this.entities = entities;
    }

    protected JpaAssessments() {
        this(null);
    }

    @Override
    public void add(Assessment assessment) {
        try {
            entities.persist(assessment);
            entities.flush();
        } catch (PersistenceException e) {
            throw Refusals.goneOr(e);
        }
    }
}
