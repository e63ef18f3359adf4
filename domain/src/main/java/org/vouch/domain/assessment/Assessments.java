package org.vouch.domain.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.user.StaffId;

/** Every assessment there is, and what came of them; they are only ever added. */
public interface Assessments {

    void add(Assessment assessment);

    void add(RecordGrade grade);

    /** Those of a round that were not taken back, the earliest first. */
    List<StandingGrade> standing(RoundId round);

    /** Whether somebody gave a grade in it, also where they took that back. */
    boolean hasJudged(RoundId round, StaffId who);

    /** The round of the last grade somebody gave and did not take back. */
    Optional<RoundId> lastRoundOf(StaffId grader);

    /** From now on it does not count. */
    void withdraw(AssessmentId assessment, Instant at);

    /** From now on the grade of record that followed from this round is in force no more. */
    void withdrawRecord(RoundId round, Instant at);
}
