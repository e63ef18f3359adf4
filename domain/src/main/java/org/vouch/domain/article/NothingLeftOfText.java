package org.vouch.domain.article;

import org.vouch.domain.shared.Violation;

/** Every line of the article is struck, or it had none. */
public final class NothingLeftOfText extends Violation {

    private static final long serialVersionUID = 1L;

    public NothingLeftOfText() {
        super("article.nothing-left-of-text");
    }
}
