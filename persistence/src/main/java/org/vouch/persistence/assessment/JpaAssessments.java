package org.vouch.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.vouch.domain.assessment.Assessment;
import org.vouch.domain.assessment.Assessments;
import org.vouch.persistence.shared.Writes;

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
        Writes.add(entities, assessment);
    }
}
