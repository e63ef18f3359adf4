package org.vouch.domain.user;

import org.vouch.domain.shared.Violation;

/** Nobody signs in like this. It does not say which of the two is wrong, or whether there is such a name. */
public final class WrongNameOrPassword extends Violation {

    private static final long serialVersionUID = 1L;

    WrongNameOrPassword() {
        super("user.wrong-name-or-password");
    }
}
