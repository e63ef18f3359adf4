package org.vouch.domain.shared;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Letters as the database folds them, by the rules of its unaccent dictionary: small, of the usual width, and without accents
 * where they are Latin or Greek. What looks like an accent in another script makes another letter: か is not が, и is not й.
 */
final class PlainLetters {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u0362]");

    /** Letters and marks that no accent is apart from. */
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("ß", "ss"),
            Map.entry("þ", "th"),
            Map.entry("ð", "d"),
            Map.entry("đ", "d"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"),
            Map.entry("ĸ", "q"),
            Map.entry("ł", "l"),
            Map.entry("ŋ", "n"),
            Map.entry("ŧ", "t"),
            Map.entry("ё", "е"),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("ʼ", "'"),
            Map.entry("‚", ","),
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("„", ",,"),
            Map.entry("«", "<<"),
            Map.entry("»", ">>"),
            Map.entry("‹", "<"),
            Map.entry("›", ">"),
            Map.entry("‐", "-"),
            Map.entry("‒", "-"),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("−", "-"),
            Map.entry("×", "*"),
            Map.entry("÷", "/"),
            Map.entry("、", ","),
            Map.entry("。", "."));

    private PlainLetters() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .mapToObj(PlainLetters::plain)
                .forEach(plain::append);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static String plain(int codePoint) {
        String letter = Character.toString(codePoint);
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String bare =
                ACCENTS.matcher(isPlain(apart.codePointAt(0)) ? apart : letter).replaceAll("");
        return PLAIN.getOrDefault(bare.toLowerCase(Locale.ROOT), bare);
    }

    private static boolean isPlain(int base) {
        return Character.isLetter(base) && (base < 0x80 || UnicodeScript.of(base) == UnicodeScript.GREEK);
    }
}
