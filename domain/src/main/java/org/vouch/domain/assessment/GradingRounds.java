package org.vouch.domain.assessment;

import java.time.Instant;
import java.util.Optional;
import org.vouch.domain.user.StaffId;

/** The rounds of grading; whoever finds one to change it holds it until their work is done. */
public interface GradingRounds {

    void add(GradingRound round);

    /** The one of this subject and limit that is not settled. */
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

    /** Whether an edition was released, or another grade given to the subject, since it was settled. */
    boolean isUsedSince(GradingRound round);
}
