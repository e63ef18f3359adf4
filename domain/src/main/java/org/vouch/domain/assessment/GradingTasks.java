package org.vouch.domain.assessment;

import java.time.Instant;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;

/** Who is asked to judge what, and who would rather not. */
public interface GradingTasks {

    /** They are asked to, from now on; being asked twice is being asked once. */
    void assign(Subject subject, Grader grader, StaffMember by, String reason, Instant at);

    /** It waits no longer for this person, who says why. */
    void skip(Subject subject, StaffMember who, String reason, Instant at);

    /** Whatever this person was asked or had skipped there is over. */
    void end(Subject subject, StaffId who, Instant at);

    /** The desk has its grade: whatever anybody was asked or had skipped there is over. */
    void endAll(Subject subject, Instant at);
}
