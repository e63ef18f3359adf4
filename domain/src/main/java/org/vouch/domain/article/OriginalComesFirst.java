package org.vouch.domain.article;

import org.vouch.domain.shared.Violation;

/** A version after the first is an update, a correction or a retraction. */
public final class OriginalComesFirst extends Violation {

    private static final long serialVersionUID = 1L;

    public OriginalComesFirst() {
        super("article.original-comes-first");
    }
}
