package org.vouch.domain.statement;

/** What may lean on a statement. */
public enum StatementUse {
    /** A report has it among its chosen statements. */
    REPORT,
    /** A round of grading is under way. */
    JUDGING,
    /** The desk has a grade of it, and grades are never taken away. */
    GRADE,
    /** Another statement rests on it. */
    BASIS
}
