package org.vouch.domain.claim;

import java.util.List;

/**
 * One statement.
 *
 * @param grades every grade it was given, the latest first
 * @param basisOf those that rest on it
 * @param reports the titles of reports that have chosen it
 */
public record StatementDetails(
        StatementRow row, List<GradeRow> grades, List<StatementHint> basisOf, List<String> reports) {

    public StatementDetails {
        grades = List.copyOf(grades);
        basisOf = List.copyOf(basisOf);
        reports = List.copyOf(reports);
    }

    /** Whether something keeps it from being deleted. */
    public boolean inUse() {
        return !(grades.isEmpty() && basisOf.isEmpty() && reports.isEmpty());
    }
}
