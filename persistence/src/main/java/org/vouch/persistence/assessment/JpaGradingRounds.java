package org.vouch.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.assessment.GradingRound;
import org.vouch.domain.assessment.GradingRounds;
import org.vouch.domain.assessment.RoundId;
import org.vouch.domain.assessment.RoundUnderWay;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.source.SourceMerged;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.Refusals;
import org.vouch.persistence.shared.Writes;

@ApplicationScoped
class JpaGradingRounds implements GradingRounds {

    private static final String UNSETTLED = "SELECT id FROM grading_round WHERE state <> 'SETTLED' AND " + Rounds.IS_OF;

    private static final String ALONE =
            "SELECT count(*) FROM (" + Rounds.RELIED_ON_ALONE + ") alone WHERE statement_id = ?1";

    private static final String SUBJECT = "SELECT source_id, statement_id FROM grading_round WHERE id = ?1";

    private static final String HOLD_SUBJECT = "WITH source_held AS"
            + " (SELECT id FROM source WHERE id = CAST(?1 AS bigint) FOR NO KEY UPDATE), statement_held AS"
            + " (SELECT id FROM statement WHERE id = CAST(?2 AS bigint) FOR NO KEY UPDATE)"
            + " SELECT id FROM source_held UNION ALL SELECT id FROM statement_held";

    /** A merge that was waited for has given the record up. */
    private static final String MERGED = "SELECT n.text FROM source s JOIN source_name n ON n.source_id = s.id"
            + " AND n.kind = 'CANONICAL' WHERE s.id = CAST(?1 AS bigint) AND s.merged_into_id IS NOT NULL";

    private static final String USED = "SELECT count(*) FROM grading_round r WHERE r.id = ?1 AND (" + Rounds.USED + ")";

    private static final String NOTE_SEEN =
            "INSERT INTO adjudication_seen (round_id, staff_id, at) VALUES (?1, ?2, ?3)" + " ON CONFLICT DO NOTHING";

    private final EntityManager entities;

    @Inject
    JpaGradingRounds(EntityManager entities) {
        this.entities = entities;
    }

    protected JpaGradingRounds() {
        this(null);
    }

    @Override
    public void add(GradingRound round) {
        try {
            Writes.add(entities, round);
        } catch (PersistenceException e) {
            throw Refusals.isTwice(e, "one_round_at_a_time") ? new RoundUnderWay() : e;
        }
    }

    /** Whoever judges the same subject at this moment waits for the other: the rounds of one subject are opened in turn. */
    @Override
    public Optional<GradingRound> unsettled(Subject subject) {
        query(HOLD_SUBJECT, Rounds.source(subject), Rounds.statement(subject)).getResultList();
        List<?> merged = query(MERGED, Rounds.source(subject)).getResultList();
        merged.forEach(name -> {
            throw new SourceMerged((String) name);
        });
        List<?> open = query(UNSETTLED, Rounds.key(subject)).getResultList();
        return open.stream()
                .map(round -> new RoundId(((Number) round).longValue()))
                .findFirst()
                .flatMap(this::held);
    }

    @Override
    public Optional<GradingRound> find(RoundId id) {
        List<?> subjects = query(SUBJECT, id.value()).getResultList();
        subjects.forEach(subject -> query(HOLD_SUBJECT, (Object[]) subject).getResultList());
        return held(id);
    }

    private Optional<GradingRound> held(RoundId id) {
        return Optional.ofNullable(entities.find(GradingRound.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void flush() {
        Writes.flush(entities);
    }

    @Override
    public boolean reliedOnAlone(Subject statement) {
        return holds(ALONE, statement.id());
    }

    @Override
    public boolean isSeen(RoundId round) {
        return holds("SELECT count(*) FROM adjudication_seen WHERE round_id = ?1", round.value());
    }

    @Override
    public boolean isSeenBy(RoundId round, StaffId who) {
        return holds(
                "SELECT count(*) FROM adjudication_seen WHERE round_id = ?1 AND staff_id = ?2",
                round.value(),
                who.value());
    }

    @Override
    public void noteSeen(RoundId round, StaffId who, Instant at) {
        entities.createNativeQuery(NOTE_SEEN)
                .setParameter(1, round.value())
                .setParameter(2, who.value())
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public boolean isUsedSince(GradingRound round) {
        return holds(USED, round.id().value());
    }

    /** Sees what the running transaction has written. */
    private boolean holds(String query, Object... arguments) {
        return ((Number) query(query, arguments).getSingleResult()).longValue() > 0;
    }

    private Query query(String query, Object... arguments) {
        Query asked = entities.createNativeQuery(query);
        for (int i = 0; i < arguments.length; i++) {
            asked.setParameter(i + 1, arguments[i]);
        }
        return asked;
    }
}
