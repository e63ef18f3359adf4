package org.vouch.domain.statement;

/** What may lean on a statement. */
public enum StatementUse {
    /** A report has it among its chosen statements. */
    REPORT,
    /** It was assessed, and assessments are never taken away. */
    GRADE,
    /** Another statement rests on it. */
    BASIS
}
