package org.vouch.domain.article;

import org.vouch.domain.shared.Violation;

/** The positions of a span are not in the text, hold nothing, or hold nothing but white space. */
public final class SpanOutsideText extends Violation {

    private static final long serialVersionUID = 1L;

    public SpanOutsideText(int start, int end) {
        super("article.span-outside-text", start, end);
    }
}
