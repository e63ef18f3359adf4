package org.vouch.domain.user;

import org.vouch.domain.shared.Violation;

/** More people are signing in than can be served at once. */
public final class SignInBusy extends Violation {

    private static final long serialVersionUID = 1L;

    SignInBusy() {
        super("user.sign-in-busy");
    }
}
