package org.vouch.domain.report;

/** Where a report stands on its way to the next edition. */
public enum ReportState {
    /** Being compiled. */
    DRAFT,
    /** Waits for a senior editor; nobody changes it. */
    SENT,
    /** Sent back with a reason; being compiled again. */
    RETURNED,
    /** Its latest edition is in force; nobody changes it until the next edition is started. */
    RELEASED;

    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
