package org.vouch.web.statement;

import org.vouch.domain.statement.QuoteMode;

/**
 * Proposes how words are quoted, from the quotation marks of their paragraph: direct where every letter stands between
 * some, partial where a part does, paraphrase where none does. English, German, French and straight marks are known; a
 * mark left open at the end of a paragraph, as where the quotation goes on in the next, holds to that end.
 */
final class QuotedWords {

    private static final String OPENING = "„«‹“‟";
    private static final String CLOSING = "”»›";

    private QuotedWords() {}

    /** @param from position of a Java string, as is to */
    static QuoteMode proposed(String text, int from, int to) {
        boolean open = false;
        int inside = 0;
        int all = 0;
        for (int i = Sentences.paragraphBegins(text, from); i < to; i++) {
            char c = text.charAt(i);
            open = after(c, open);
            if (i >= from && Character.isLetterOrDigit(text.codePointAt(i))) {
                all++;
                inside += open ? 1 : 0;
            }
        }
        if (inside == 0) {
            return QuoteMode.PARAPHRASE;
        }
        return inside == all ? QuoteMode.DIRECT : QuoteMode.PARTIAL;
    }

    private static boolean after(char c, boolean open) {
        if (c == '"' || (c == '“' && open)) {
            return !open;
        }
        if (OPENING.indexOf(c) >= 0) {
            return true;
        }
        return CLOSING.indexOf(c) < 0 && open;
    }
}
