package org.vouch.domain.report;

/** Where a report stands on its way to the next edition. */
public enum ReportState {
    /** Being compiled. */
    DRAFT,
    /** With the second reader; nobody changes it. */
    READING,
    /** Waits for a senior editor; nobody changes it. */
    SENT,
    /** Sent back with a reason; being compiled again. */
    RETURNED,
    /** Its latest edition is in force; nobody changes it until the next edition is started. */
    RELEASED;

    /** Whether it is in the hands of those who did not draft it. */
    public boolean isJudged() {
        return this == READING || this == SENT;
    }

    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
