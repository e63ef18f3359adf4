package org.vouch.domain.article;

import org.vouch.domain.shared.Violation;

/** The text of an article is longer than any article. */
public final class TextTooLong extends Violation {

    private static final long serialVersionUID = 1L;

    public TextTooLong(int length, int longest) {
        super("article.text-too-long", length, longest);
    }
}
