package org.vouch.domain.user;

import org.vouch.domain.shared.Violation;

/** Somebody without a role could do nothing at the desk. */
public final class NoRole extends Violation {

    private static final long serialVersionUID = 1L;

    NoRole() {
        super("user.no-role");
    }
}
