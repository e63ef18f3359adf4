package org.vouch.domain.claim;

import org.vouch.domain.shared.Violation;

/** Statements bear on the claim, or a report has it, so it cannot be deleted. */
public final class ClaimInUse extends Violation {

    private static final long serialVersionUID = 1L;

    public ClaimInUse(ClaimId claim) {
        super("claim.in-use", claim);
    }
}
