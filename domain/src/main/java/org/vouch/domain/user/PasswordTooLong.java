package org.vouch.domain.user;

import org.vouch.domain.shared.Violation;

/** A password of more than 128 characters. */
public final class PasswordTooLong extends Violation {

    private static final long serialVersionUID = 1L;

    PasswordTooLong(int longest) {
        super("user.password-too-long", longest);
    }
}
