package org.vouch.web.statement;

import java.text.BreakIterator;
import java.util.Locale;

/** The sentence around some words of a text; positions are those of Java strings. */
final class Sentences {

    private Sentences() {}

    /** From the beginning of the sentence the words begin in to the end of the one they end in, inside a paragraph. */
    static int[] around(String text, int from, int to, String language) {
        int first = paragraphBegins(text, from);
        int next = text.indexOf("\n\n", to);
        int last = next < 0 ? text.length() : next;
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        sentences.setText(text.substring(first, last));
        int start = sentences.preceding(from - first + 1);
        int end = sentences.following(to - first - 1);
        return new int[] {first + Math.max(0, start), end == BreakIterator.DONE ? last : first + end};
    }

    static int paragraphBegins(String text, int position) {
        int blank = text.lastIndexOf("\n\n", position);
        return blank < 0 ? 0 : blank + 2;
    }
}
