package org.vouch.domain.user;

import org.vouch.domain.shared.Violation;

/** The present password was not the one typed. */
public final class WrongPassword extends Violation {

    private static final long serialVersionUID = 1L;

    WrongPassword() {
        super("user.wrong-password");
    }
}
