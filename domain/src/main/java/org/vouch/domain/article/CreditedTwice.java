package org.vouch.domain.article;

import org.vouch.domain.shared.Violation;

/** One source is credited twice by the same article. */
public final class CreditedTwice extends Violation {

    private static final long serialVersionUID = 1L;

    public CreditedTwice(String asPrinted) {
        super("article.credited-twice", asPrinted);
    }
}
