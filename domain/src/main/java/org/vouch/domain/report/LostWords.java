package org.vouch.domain.report;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that a statement is quoted with, and that a later version of the article no longer has.
 *
 * @param version the number of the version they stand in
 */
public record LostWords(long statement, int version, String quote) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Those of the quotes that do not stand in the text, however its white space is set. */
    public static List<LostWords> in(String text, List<LostWords> quoted) {
        String folded = folded(text);
        return quoted.stream()
                .filter(words -> !folded.contains(folded(words.quote())))
                .toList();
    }

    private static String folded(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
