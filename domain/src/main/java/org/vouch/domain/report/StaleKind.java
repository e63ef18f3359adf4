package org.vouch.domain.report;

/** Why an edition is stale. */
public enum StaleKind {
    REGRADE("report.stale-regrade"),
    REVISION("report.stale-revision"),
    CORRECTION("report.stale-correction"),
    RETRACTION("report.stale-retraction");

    private final String action;

    StaleKind(String action) {
        this.action = action;
    }

    /** What the audit trail calls it. */
    String action() {
        return action;
    }
}
