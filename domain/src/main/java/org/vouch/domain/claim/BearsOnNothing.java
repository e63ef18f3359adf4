package org.vouch.domain.claim;

import org.vouch.domain.shared.Violation;

/** A bearing without a claim. */
public final class BearsOnNothing extends Violation {

    private static final long serialVersionUID = 1L;

    public BearsOnNothing() {
        super("claim.bears-on-nothing");
    }
}
