package org.vouch.domain.corroboration;

import java.time.Instant;

/**
 * A finding as pages read it.
 *
 * @param one what its source is called
 * @param other likewise, or null
 * @param takenBackBy null as long as it counts, like the two after it
 */
public record FindingRow(
        FindingId id,
        GraphFinding found,
        String one,
        String other,
        String reason,
        String foundBy,
        Instant foundAt,
        String takenBackBy,
        Instant takenBackAt,
        String takenBackReason) {

    public boolean counts() {
        return takenBackAt == null;
    }
}
