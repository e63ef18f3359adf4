package org.vouch.domain.article;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vouch.domain.shared.Words;

/**
 * The text of a version: paragraphs separated by one blank line, in Unicode normal form C. White space inside a
 * paragraph is single blanks, as a browser shows it, and characters that nobody sees (soft hyphens, zero-width spaces)
 * are gone; joiners stay, since they change what is seen.
 *
 * @param text at most 500,000 code points
 */
public record ArticleContent(String text) {

    /** In code points. */
    public static final int LONGEST = 500_000;

    private static final Pattern BLANK_LINES = Pattern.compile("\\n(?:[ \\t]*\\n)+");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0\\u0085\\u2028\\u2029]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

    /**
     * @throws NothingLeftOfText if there is none
     * @throws TextTooLong if it is longer
     * @throws org.vouch.domain.shared.Unfit if it holds a character that no text holds
     */
    public ArticleContent {
        text = paragraphs(text).stream().collect(Collectors.joining("\n\n"));
        int length = text.codePointCount(0, text.length());
        if (length == 0) {
            throw new NothingLeftOfText();
        }
        if (length > LONGEST) {
            throw new TextTooLong(length, LONGEST);
        }
        text = Words.clean(text);
    }

    private static List<String> paragraphs(String text) {
        return BLANK_LINES
                .splitAsStream(text.replace("\r\n", "\n").replace('\r', '\n'))
                .map(ArticleContent::tidy)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** One line as it is kept; empty where nothing of it is seen. */
    public static String tidy(String line) {
        String seen = UNSEEN.matcher(line).replaceAll("");
        return Normalizer.normalize(WHITE_SPACE.matcher(seen).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }
}
