package org.vouch.domain.opinion;

import org.vouch.domain.shared.Violation;

/** A list stands at an address of the web, or at none. */
public final class NoListAddress extends Violation {

    private static final long serialVersionUID = 1L;

    public NoListAddress(String typed) {
        super("opinion.no-list-address", typed);
        about(typed);
    }
}
