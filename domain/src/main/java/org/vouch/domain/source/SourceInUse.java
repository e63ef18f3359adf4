package org.vouch.domain.source;

import org.vouch.domain.shared.Violation;

/** Something on the desk leans on the source, so it cannot be deleted; it can be retired. */
public final class SourceInUse extends Violation {

    private static final long serialVersionUID = 1L;

    public SourceInUse(String name) {
        super("source.in-use", name);
    }
}
