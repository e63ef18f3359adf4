package org.vouch.domain.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some words of a text, kept in both writings of the W3C Web Annotation model: as quote with what stands around it
 * (TextQuoteSelector) and as positions (TextPositionSelector). Positions count Unicode code points from 0, the end is
 * exclusive. A span never halves what a reader takes for one character, such as a letter with its combining accents, an
 * emoji sequence or a Hangul syllable: it is widened to the whole of it.
 *
 * @param prefix up to 32 code points before the quote
 * @param suffix up to 32 code points after it
 */
public record TextSpan(int start, int end, String quote, String prefix, String suffix) {

    private static final int AROUND = 32;
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /**
     * @throws SpanOutsideText if the positions are not in the text, or hold nothing but white space
     */
    public static TextSpan of(String text, int start, int end) {
        int length = text.codePointCount(0, text.length());
        if (start < 0 || end <= start || end > length) {
            throw new SpanOutsideText(start, end);
        }
        int first = text.offsetByCodePoints(0, start);
        int from = characterAround(text, first, true);
        int to = characterAround(text, text.offsetByCodePoints(first, end - start), false);
        String quote = text.substring(from, to);
        if (quote.isBlank()) {
            throw new SpanOutsideText(start, end);
        }
        int widened = start - text.codePointCount(from, first);
        int before = text.offsetByCodePoints(from, -Math.min(AROUND, widened));
        int behind = text.offsetByCodePoints(to, Math.min(AROUND, text.codePointCount(to, text.length())));
        int codePoints = quote.codePointCount(0, quote.length());
        return new TextSpan(
                widened, widened + codePoints, quote, text.substring(before, from), text.substring(to, behind));
    }

    /** Whether the text has this quote at these positions, with this prefix and suffix around it. */
    public boolean verifiedIn(String text) {
        int length = text.codePointCount(0, text.length());
        if (start < 0 || end > length || end - start != quote.codePointCount(0, quote.length())) {
            return false;
        }
        int from = text.offsetByCodePoints(0, start);
        return text.startsWith(quote, from)
                && text.substring(0, from).endsWith(prefix)
                && text.startsWith(suffix, from + quote.length());
    }

    /** Whether the two share a character. Spans of one text may overlap. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** The edge of the character that the offset stands in, or the offset where it stands between two. */
    private static int characterAround(String text, int offset, boolean itsStart) {
        int line = text.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1;
        Matcher character = CHARACTER.matcher(text).region(Math.min(line, offset), text.length());
        while (character.find() && character.start() < offset) {
            if (character.end() > offset) {
                return itsStart ? character.start() : character.end();
            }
        }
        return offset;
    }
}
