package org.vouch.domain.user;

import org.vouch.domain.shared.Violation;

/** A password of fewer than 15 characters; longer is what makes guessing dear. */
public final class PasswordTooShort extends Violation {

    private static final long serialVersionUID = 1L;

    PasswordTooShort(int shortest) {
        super("user.password-too-short", shortest);
    }
}
