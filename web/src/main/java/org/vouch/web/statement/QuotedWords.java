package org.vouch.web.statement;

import java.util.BitSet;
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
        BitSet quoted = places(text, from, to);
        int inside = 0;
        int all = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                all++;
                inside += quoted.get(i) ? 1 : 0;
            }
        }
        if (inside == 0) {
            return QuoteMode.PARAPHRASE;
        }
        return inside == all ? QuoteMode.DIRECT : QuoteMode.PARTIAL;
    }

    /** The places of a paragraph, up to one of them, that stand inside quotation marks, the opening ones among them. */
    static BitSet places(String text, int in, int to) {
        BitSet quoted = new BitSet();
        boolean open = false;
        for (int i = Sentences.paragraphBegins(text, in); i < to; i++) {
            open = after(text.charAt(i), open);
            quoted.set(i, open);
        }
        return quoted;
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
