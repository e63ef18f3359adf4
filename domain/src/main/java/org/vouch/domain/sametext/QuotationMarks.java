package org.vouch.domain.sametext;

import java.util.BitSet;
import java.util.Map;

/**
 * Which characters of a text stand within quotation marks, in the ways of English, German, French and East Asian type. A
 * mark that is opened and not closed holds to the end of its paragraph, as where a quotation goes on in the next one; a
 * straight mark that is not closed is none, as it may be an inch.
 */
final class QuotationMarks {

    private static final char STRAIGHT = '"';
    private static final Map<Character, String> CLOSED_BY =
            Map.of('“', "”", '”', "”", '„', "“”", '«', "»", '»', "«", '「', "」", '『', "』", STRAIGHT, "\"");

    private QuotationMarks() {}

    /** The offsets that do. */
    static BitSet within(String text) {
        BitSet within = new BitSet(text.length());
        int opened = -1;
        String closedBy = "";
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            if (opened < 0 && CLOSED_BY.containsKey(here)) {
                opened = at;
                closedBy = CLOSED_BY.get(here);
            } else if (opened >= 0 && (here == '\n' || closedBy.indexOf(here) >= 0)) {
                if (here != '\n' || text.charAt(opened) != STRAIGHT) {
                    within.set(opened, at);
                }
                opened = -1;
            }
        }
        if (opened >= 0 && text.charAt(opened) != STRAIGHT) {
            within.set(opened, text.length());
        }
        return within;
    }
}
