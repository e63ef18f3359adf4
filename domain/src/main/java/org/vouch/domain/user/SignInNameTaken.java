package org.vouch.domain.user;

import org.vouch.domain.shared.Violation;

/** Somebody has that sign-in name already. */
public final class SignInNameTaken extends Violation {

    private static final long serialVersionUID = 1L;

    public SignInNameTaken(String name) {
        super("user.sign-in-name-taken", name);
    }
}
