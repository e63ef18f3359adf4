package org.vouch.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.domain.assessment.Assessment;
import org.vouch.domain.assessment.AssessmentId;
import org.vouch.domain.assessment.Assessments;
import org.vouch.domain.assessment.RecordGrade;
import org.vouch.domain.assessment.RoundId;
import org.vouch.domain.assessment.StandingGrade;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.Writes;

@ApplicationScoped
class JpaAssessments implements Assessments {

    private static final String STANDING = "SELECT id, grader_id, grader_name, grade, grounds, overruled"
            + " FROM standing_assessment WHERE round_id = ?1 ORDER BY at, id";
    private static final String JUDGED = "SELECT 1 FROM assessment WHERE round_id = ?1 AND grader_id = ?2 LIMIT 1";
    private static final String LAST_ROUND =
            "SELECT round_id FROM standing_assessment WHERE grader_id = ?1 ORDER BY at DESC, id DESC LIMIT 1";
    private static final String WITHDRAW = "INSERT INTO assessment_withdrawal (assessment_id, at) VALUES (?1, ?2)";
    private static final String WITHDRAW_RECORD = "INSERT INTO record_grade_withdrawal (record_grade_id, at)"
            + " SELECT id, ?2 FROM standing_record_grade WHERE round_id = ?1";

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

    @Override
    public void add(RecordGrade grade) {
        Writes.add(entities, grade);
    }

    @Override
    public List<StandingGrade> standing(RoundId round) {
        return rows(STANDING, round.value())
                .map(Object[].class::cast)
                .map(JpaAssessments::standing)
                .toList();
    }

    @Override
    public boolean hasJudged(RoundId round, StaffId who) {
        return rows(JUDGED, round.value(), who.value()).findAny().isPresent();
    }

    @Override
    public Optional<RoundId> lastRoundOf(StaffId grader) {
        return rows(LAST_ROUND, grader.value())
                .map(round -> new RoundId(((Number) round).longValue()))
                .findFirst();
    }

    @Override
    public void withdraw(AssessmentId assessment, Instant at) {
        execute(WITHDRAW, assessment.value(), at);
    }

    @Override
    public void withdrawRecord(RoundId round, Instant at) {
        execute(WITHDRAW_RECORD, round.value(), at);
    }

    private void execute(String insert, long id, Instant at) {
        entities.createNativeQuery(insert)
                .setParameter(1, id)
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Sees what the running transaction has written. */
    private Stream<?> rows(String query, long... ids) {
        Query asked = entities.createNativeQuery(query);
        for (int i = 0; i < ids.length; i++) {
            asked.setParameter(i + 1, ids[i]);
        }
        return asked.getResultList().stream();
    }

    private static StandingGrade standing(Object... row) {
        return new StandingGrade(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                String.valueOf(row[3]),
                (String) row[4],
                (String) row[5]);
    }
}
