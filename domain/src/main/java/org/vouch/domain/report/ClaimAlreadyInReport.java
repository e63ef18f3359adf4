package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** A claim stands in a report once. */
public final class ClaimAlreadyInReport extends Violation {

    private static final long serialVersionUID = 1L;

    public ClaimAlreadyInReport(long claim) {
        super("report.claim-already-in-report", claim);
    }
}
