package org.vouch.domain.claim;

import java.util.List;

/**
 * One statement.
 *
 * @param graded whether the desk has a grade of it
 * @param basisOf those that rest on it
 * @param reports the titles of reports that have chosen it
 */
public record StatementDetails(StatementRow row, boolean graded, List<StatementHint> basisOf, List<String> reports) {

    public StatementDetails {
        basisOf = List.copyOf(basisOf);
        reports = List.copyOf(reports);
    }

    /** Whether something keeps it from being deleted. */
    public boolean inUse() {
        return !(!graded && basisOf.isEmpty() && reports.isEmpty());
    }
}
