package org.vouch.domain.user;

import org.vouch.domain.shared.Violation;

/** A one-time link that was used, replaced, ran out, or never was. */
public final class LinkNotValid extends Violation {

    private static final long serialVersionUID = 1L;

    LinkNotValid() {
        super("user.link-not-valid");
    }
}
