package org.vouch.domain.user;

import org.vouch.domain.shared.Violation;

/** Without this person nobody could look after the staff. */
public final class LastAdministrator extends Violation {

    private static final long serialVersionUID = 1L;

    LastAdministrator() {
        super("user.last-administrator");
    }
}
