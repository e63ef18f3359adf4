package org.vouch.domain.claim;

import org.vouch.domain.shared.Violation;

/** The same words stand as a claim already. */
public final class ClaimAlreadyProposed extends Violation {

    private static final long serialVersionUID = 1L;

    public ClaimAlreadyProposed(ClaimId claim) {
        super("claim.already-proposed", claim);
    }

    /** At the same moment, so that it is not known yet by its number. */
    public ClaimAlreadyProposed() {
        super("claim.proposed-meanwhile");
    }
}
