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

    private static final String END_ALL =
            "UPDATE grading_task SET ended_at = ?6 WHERE ended_at IS NULL AND " + Rounds.IS_OF;
    private static final String END = END_ALL + " AND staff_id = ?7";
    private static final String ADD =
            "INSERT INTO grading_task (id, source_id, statement_id, matter, period_from, period_until, staff_id, staff_name,"
                    + " kind, given_by, given_by_name, reason, at) VALUES (nextval('grading_task_seq'), CAST(?1 AS bigint),"
                    + " CAST(?2 AS bigint), CAST(?3 AS text), CAST(?4 AS date), CAST(?5 AS date), ?7, ?8, ?9, ?10, ?11, ?12, ?6)";

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
        of(END, subject, at).setParameter(7, who.value()).executeUpdate();
    }

    @Override
    public void endAll(Subject subject, Instant at) {
        of(END_ALL, subject, at).executeUpdate();
    }

    private void add(Subject subject, Grader grader, String kind, StaffMember by, String reason, Instant at) {
        end(subject, grader.id(), at);
        of(ADD, subject, at)
                .setParameter(7, grader.id().value())
                .setParameter(8, grader.name())
                .setParameter(9, kind)
                .setParameter(10, by.id().value())
                .setParameter(11, by.name())
                .setParameter(12, reason)
                .executeUpdate();
    }

    private Query of(String statement, Subject subject, Instant at) {
        Query query = entities.createNativeQuery(statement).setParameter(6, at.atOffset(ZoneOffset.UTC));
        Object[] key = Rounds.key(subject);
        for (int i = 0; i < key.length; i++) {
            query.setParameter(i + 1, key[i]);
        }
        return query;
    }
}
