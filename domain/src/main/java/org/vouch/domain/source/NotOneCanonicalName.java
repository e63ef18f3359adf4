package org.vouch.domain.source;

import org.vouch.domain.shared.Violation;

/** A source has exactly one canonical name. */
public final class NotOneCanonicalName extends Violation {

    private static final long serialVersionUID = 1L;

    NotOneCanonicalName(long given) {
        super("source.not-one-canonical-name", given);
    }
}
