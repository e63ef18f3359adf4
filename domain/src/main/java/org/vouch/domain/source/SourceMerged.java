package org.vouch.domain.source;

import org.vouch.domain.shared.Violation;

/** The source was merged into another; that one is changed and used in its stead. */
public final class SourceMerged extends Violation {

    private static final long serialVersionUID = 1L;

    public SourceMerged(String name) {
        super("source.merged", name);
    }
}
