package org.vouch.domain.claim;

import org.vouch.domain.shared.Violation;

/** A claim is about more matters than anybody keeps apart. */
public final class TooManyMatters extends Violation {

    private static final long serialVersionUID = 1L;

    public TooManyMatters(int most) {
        super("claim.matters", most);
    }
}
