package org.vouch.domain.report;

import java.time.Instant;
import java.util.Objects;
import org.vouch.domain.user.StaffId;

/**
 * What was said of a row of a report.
 *
 * @param statement null where it is said of the claim
 * @param answer null where none was given, or none was needed
 * @param answeredAt null while it waits
 */
public record RemarkRow(
        long id,
        long claim,
        Long statement,
        String reason,
        StaffId writtenBy,
        String writtenByName,
        Instant writtenAt,
        String answer,
        String answeredByName,
        Instant answeredAt) {

    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** Whether it stands at this row; a statement of null is the claim as a whole. */
    public boolean isAt(long ofClaim, Long ofStatement) {
        return claim == ofClaim && Objects.equals(statement, ofStatement);
    }
}
