package org.vouch.domain.source;

import org.vouch.domain.shared.Violation;

/** Something on record tells the two sources apart, so that they cannot be one. */
public final class SourcesToldApart extends Violation {

    private static final long serialVersionUID = 1L;

    public SourcesToldApart(int obstacles) {
        super("source.told-apart", obstacles);
    }
}
