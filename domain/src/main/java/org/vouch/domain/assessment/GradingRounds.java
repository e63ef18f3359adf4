package org.vouch.domain.assessment;

import java.time.Instant;
import java.util.Optional;
import org.vouch.domain.source.SourceMerged;
import org.vouch.domain.user.StaffId;

/**
 * The rounds of grading; whoever finds one to change it holds first its subject and then the round until their work is
 * done, so that two never wait for each other.
 */
public interface GradingRounds {

    /** @throws RoundUnderWay if the subject has one within the same limit that is not settled */
    void add(GradingRound round);

    /**
     * The one of this subject and limit that is not settled.
     *
     * @throws SourceMerged if the subject is a record that was merged into another meanwhile
     */
    Optional<GradingRound> unsettled(Subject subject);

    Optional<GradingRound> find(RoundId id);

    /** Writes what changed now. */
    void flush();

    /** Whether an open report uses no other statement that asserts one of its claims. */
    boolean reliedOnAlone(Subject statement);

    /** Whether somebody has seen its grades in order to decide. */
    boolean isSeen(RoundId round);

    boolean isSeenBy(RoundId round, StaffId who);

    void noteSeen(RoundId round, StaffId who, Instant at);

    /**
     * Whether an edition was released, another grade asked or given within the limit, or a reason why an edition is stale
     * for it acknowledged since it was settled.
     */
    boolean isUsedSince(GradingRound round);
}
