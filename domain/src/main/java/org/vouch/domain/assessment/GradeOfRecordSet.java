package org.vouch.domain.assessment;

/**
 * The desk has a grade of record it did not have before. Told in the transaction that sets it.
 *
 * @param subject a source within the limit, or a statement
 * @param label what the subject is called
 * @param before the grade of record until now, for a source that had none within the limit the one without a limit, or null
 * @param after the grade of record from now on
 * @param again whether the same grade was in force within the same limit
 */
public record GradeOfRecordSet(RoundId round, Subject subject, String label, String before, String after, boolean again)
        implements GradeOfRecordChanged {

    /**
     * Whether the desk may think otherwise now. Where a source had no grade within the limit, another limit may have
     * applied to what it said, and whoever asks has to look what that was.
     */
    public boolean isRegrade() {
        return !again && (before != null || subject.kind() == SubjectKind.SOURCE);
    }
}
