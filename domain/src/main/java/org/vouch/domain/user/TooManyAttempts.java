package org.vouch.domain.user;

import org.vouch.domain.shared.Violation;

/** Too many wrong passwords lately; the next try counts after a while. */
public final class TooManyAttempts extends Violation {

    private static final long serialVersionUID = 1L;

    TooManyAttempts(long seconds) {
        super("user.too-many-attempts", seconds);
    }
}
