package org.vouch.domain.sametext;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as a row of words, without case, punctuation and compatibility forms (Unicode NFKC), so that texts which differ
 * only in those are the same. Words are found by the breaks of the Unicode standard; a text in a script that writes no
 * breaks between words, Han or Kana, is taken character by character. Positions are code points of the text as it stands.
 */
public final class WordRow {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Set<UnicodeScript> WITHOUT_BREAKS =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private final String text;
    private final BitSet quoted;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final BitSet quotedWords = new BitSet();
    private int offset;
    private int codePoint;

    private WordRow(String text) {
        this.text = text;
        this.quoted = QuotationMarks.within(text);
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text.replace('’', '\''));
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            split(from, to);
            from = to;
        }
    }

    public static WordRow of(String text) {
        return new WordRow(text);
    }

    public int size() {
        return words.size();
    }

    public String word(int index) {
        return words.get(index);
    }

    /** Where the word begins, in code points. */
    public int start(int index) {
        return starts.get(index);
    }

    /** Behind its last code point. */
    public int end(int index) {
        return ends.get(index);
    }

    /** Whether it stands within quotation marks: somebody's words, told as such. */
    public boolean isQuoted(int index) {
        return quotedWords.get(index);
    }

    /** A dash joins words that may as well stand apart; a character of a script without breaks is a word. */
    private void split(int from, int to) {
        int begun = from;
        int at = from;
        while (at < to) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            if (Character.getType(character) == Character.DASH_PUNCTUATION) {
                add(begun, at);
                begun = next;
            } else if (WITHOUT_BREAKS.contains(UnicodeScript.of(character))) {
                add(begun, at);
                add(at, next);
                begun = next;
            }
            at = next;
        }
        add(begun, to);
    }

    private void add(int from, int to) {
        String word = folded(text.substring(from, to));
        if (!word.isEmpty()) {
            quotedWords.set(words.size(), quoted.get(from));
            words.add(word);
            starts.add(codePointAt(from));
            ends.add(codePointAt(to));
        }
    }

    private static String folded(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(plain).replaceAll("");
    }

    private int codePointAt(int wanted) {
        codePoint += text.codePointCount(offset, wanted);
        offset = wanted;
        return codePoint;
    }
}
