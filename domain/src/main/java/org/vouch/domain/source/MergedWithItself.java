package org.vouch.domain.source;

import org.vouch.domain.shared.Violation;

/** A source is to be merged into itself. */
public final class MergedWithItself extends Violation {

    private static final long serialVersionUID = 1L;

    public MergedWithItself() {
        super("source.merged-with-itself");
    }
}
