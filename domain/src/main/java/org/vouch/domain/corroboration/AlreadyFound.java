package org.vouch.domain.corroboration;

import org.vouch.domain.shared.Violation;

/** The same stands as a finding already. */
public final class AlreadyFound extends Violation {

    private static final long serialVersionUID = 1L;

    public AlreadyFound() {
        super("corroboration.already-found");
    }
}
