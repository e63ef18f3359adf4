package org.vouch.domain.sametext;

import org.vouch.domain.shared.Violation;

/** There is no decision to take back. */
public final class NotDecidedYet extends Violation {

    private static final long serialVersionUID = 1L;

    public NotDecidedYet() {
        super("sametext.not-decided-yet");
    }
}
