package org.vouch.domain.claim;

import org.vouch.domain.shared.Violation;

/** One statement bears on the same claim twice. */
public final class ClaimTwice extends Violation {

    private static final long serialVersionUID = 1L;

    public ClaimTwice() {
        super("claim.claim-twice");
    }
}
