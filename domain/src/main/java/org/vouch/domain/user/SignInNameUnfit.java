package org.vouch.domain.user;

import org.vouch.domain.shared.Violation;

/** A sign-in name is 2 to 64 letters, digits, dots, hyphens, underscores or @, and begins with a letter or digit. */
public final class SignInNameUnfit extends Violation {

    private static final long serialVersionUID = 1L;

    SignInNameUnfit(String typed) {
        super("user.sign-in-name-unfit");
        about(typed);
    }
}
