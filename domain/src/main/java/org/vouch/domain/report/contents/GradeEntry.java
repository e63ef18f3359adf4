package org.vouch.domain.report.contents;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A grade that was in force at the release: of a source or of a statement.
 *
 * @param dissent who judged otherwise, or null
 * @param matter what it is limited to, or null
 * @param overruled why a statement is graded 1 without a second origin, or null
 */
public record GradeEntry(
        long id,
        Long source,
        Long statement,
        String grade,
        String grounds,
        String dissent,
        String gradedBy,
        Instant at,
        String matter,
        LocalDate from,
        LocalDate until,
        LocalDate reviewOn,
        String overruled) {

    /** Whether it says that nothing can be said: F of a source, 6 of a statement. */
    public boolean isNotJudged() {
        return grade.equals("F") || grade.equals("6");
    }
}
