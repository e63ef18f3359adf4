package org.vouch.domain.article;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Which articles are wanted. Null or empty asks for nothing.
 *
 * @param text words of the title or of any version's text, accents and case ignored
 * @param outlets ids of sources
 * @param from published on this day or later, as far as it is known
 * @param until published on this day or earlier, as far as it is known
 * @param states whether there is a later version, or it was taken back
 */
public record ArticleFilter(
        String text,
        List<Long> outlets,
        List<String> languages,
        LocalDate from,
        LocalDate until,
        List<ArticleState> states) {

    public ArticleFilter {
        outlets = List.copyOf(outlets);
        languages = List.copyOf(languages);
        states = List.copyOf(states);
    }

    private static final int MOST_WORDS = 12;

    /** The words asked for, each of which must be found; more than twelve are not looked for. */
    public List<String> words() {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split("\\s+"))
                        .map(word -> word.replace("\u0000", ""))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
    }
}
