package org.vouch.domain.user;

import org.vouch.domain.shared.Violation;

/** A password with the sign-in name in it. */
public final class PasswordHoldsName extends Violation {

    private static final long serialVersionUID = 1L;

    PasswordHoldsName() {
        super("user.password-holds-name");
    }
}
