package org.vouch.domain.source;

import org.vouch.domain.shared.Violation;

/** A retired source is to take another in, so that what is in use would lean on it. */
public final class MergedIntoRetired extends Violation {

    private static final long serialVersionUID = 1L;

    public MergedIntoRetired(String name) {
        super("source.merged-into-retired", name);
    }
}
