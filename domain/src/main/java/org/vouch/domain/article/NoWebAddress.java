package org.vouch.domain.article;

import org.vouch.domain.shared.Violation;

/** The address of an article is neither http nor https, or names no host. */
public final class NoWebAddress extends Violation {

    private static final long serialVersionUID = 1L;

    public NoWebAddress(String typed) {
        super("article.no-web-address", typed);
        about(typed);
    }
}
