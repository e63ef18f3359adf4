package org.vouch.domain.user;

import org.vouch.domain.shared.Violation;

/** A password that guessers try first: a listed one, or something short over and over. */
public final class PasswordCommon extends Violation {

    private static final long serialVersionUID = 1L;

    PasswordCommon() {
        super("user.password-common");
    }
}
