package org.vouch.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import org.vouch.domain.assessment.Grader;
import org.vouch.domain.assessment.GradingTasks;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;

@ApplicationScoped
class JpaGradingTasks implements GradingTasks {

    private static final String END = "UPDATE grading_task SET ended_at = ?4 WHERE ended_at IS NULL AND staff_id = ?3"
            + " AND source_id IS NOT DISTINCT FROM CAST(?1 AS bigint)"
            + " AND statement_id IS NOT DISTINCT FROM CAST(?2 AS bigint)";
    private static final String END_ALL = "UPDATE grading_task SET ended_at = ?3 WHERE ended_at IS NULL"
            + " AND source_id IS NOT DISTINCT FROM CAST(?1 AS bigint) AND statement_id IS NOT DISTINCT FROM CAST(?2 AS bigint)";
    private static final String ADD =
            "INSERT INTO grading_task (id, source_id, statement_id, staff_id, staff_name, kind, given_by, given_by_name,"
                    + " reason, at) VALUES (nextval('grading_task_seq'), CAST(?1 AS bigint), CAST(?2 AS bigint), ?3, ?5, ?6, ?7, ?8, ?9, ?4)";

    private final EntityManager entities;

    @Inject
    JpaGradingTasks(EntityManager entities) {
        this.entities = entities;
    }

    protected JpaGradingTasks() {
        this(null);
    }

    @Override
    public void assign(Subject subject, Grader grader, StaffMember by, String reason, Instant at) {
        add(subject, grader, "ASSIGNED", by, reason, at);
    }

    @Override
    public void skip(Subject subject, StaffMember who, String reason, Instant at) {
        add(subject, new Grader(who.id(), who.name()), "SKIPPED", who, reason, at);
    }

    @Override
    public void end(Subject subject, StaffId who, Instant at) {
        of(END, subject, who, at).executeUpdate();
    }

    @Override
    public void endAll(Subject subject, Instant at) {
        entities.createNativeQuery(END_ALL)
                .setParameter(1, Rounds.source(subject))
                .setParameter(2, Rounds.statement(subject))
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private void add(Subject subject, Grader grader, String kind, StaffMember by, String reason, Instant at) {
        end(subject, grader.id(), at);
        of(ADD, subject, grader.id(), at)
                .setParameter(5, grader.name())
                .setParameter(6, kind)
                .setParameter(7, by.id().value())
                .setParameter(8, by.name())
                .setParameter(9, reason)
                .executeUpdate();
    }

    private Query of(String statement, Subject subject, StaffId who, Instant at) {
        return entities.createNativeQuery(statement)
                .setParameter(1, Rounds.source(subject))
                .setParameter(2, Rounds.statement(subject))
                .setParameter(3, who.value())
                .setParameter(4, at.atOffset(ZoneOffset.UTC));
    }
}
