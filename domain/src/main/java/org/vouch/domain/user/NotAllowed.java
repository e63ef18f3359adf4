package org.vouch.domain.user;

import org.vouch.domain.shared.Violation;

/** Whoever acts does not hold the right that the use case asks for. */
public final class NotAllowed extends Violation {

    private static final long serialVersionUID = 1L;

    public NotAllowed(Right right) {
        super("user.not-allowed", right);
    }
}
