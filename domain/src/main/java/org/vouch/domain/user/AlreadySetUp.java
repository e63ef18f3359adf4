package org.vouch.domain.user;

import org.vouch.domain.shared.Violation;

/** The desk has staff; the set-up address has done its work. */
public final class AlreadySetUp extends Violation {

    private static final long serialVersionUID = 1L;

    AlreadySetUp() {
        super("user.already-set-up");
    }
}
