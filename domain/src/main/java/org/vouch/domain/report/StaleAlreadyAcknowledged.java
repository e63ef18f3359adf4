package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** A reason why an edition is stale is acknowledged once. */
public final class StaleAlreadyAcknowledged extends Violation {

    private static final long serialVersionUID = 1L;

    public StaleAlreadyAcknowledged(String by) {
        super("report.stale-already-acknowledged", by);
    }
}
