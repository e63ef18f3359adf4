package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** A statement is chosen for a claim it speaks to. */
public final class StatementNotOnClaim extends Violation {

    private static final long serialVersionUID = 1L;

    public StatementNotOnClaim(long statement, long claim) {
        super("report.statement-not-on-claim", statement, claim);
    }
}
