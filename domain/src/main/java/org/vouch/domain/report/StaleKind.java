package org.vouch.domain.report;

/** Why an edition is stale. */
public enum StaleKind {
    REGRADE,
    CORRECTION,
    RETRACTION
}
