package org.vouch.domain.assessment;

/**
 * The desk has a grade of record it did not have before. Told in the transaction that sets it.
 *
 * @param subject a source within the limit, or a statement
 * @param label what the subject is called
 * @param before the grade of record until now, or null where there was none
 * @param after the grade of record from now on
 */
public record GradeOfRecordSet(RoundId round, Subject subject, String label, String before, String after)
        implements GradeOfRecordChanged {

    /** Whether the desk thinks otherwise now: a first grade and the same grade again are no regrade. */
    public boolean isRegrade() {
        return before != null && !before.equals(after);
    }
}
