package org.vouch.domain.shared;

import java.text.Normalizer;

/**
 * Checks for what people type. Text is kept in Unicode normal form C. NUL and the other C0 controls save tab and line
 * breaks are refused, for PostgreSQL cannot keep the first and no reader means the others; so is half of a surrogate
 * pair, which is no character.
 */
public final class Words {

    /** Hangul fillers and the Braille blank: letters by their kind, and nothing to see. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private Words() {}

    /**
     * @param longest the most code points that are admitted
     * @return the text without white space around it, or null where nothing was typed that is seen
     * @throws Unfit if it is longer, or holds a character that no text holds
     */
    public static String optional(String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = clean(typed).strip();
        if (text.codePoints().noneMatch(Words::isSeen)) {
            return null;
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw new Unfit("too-long", longest).about(typed);
        }
        return text;
    }

    /** As {@link #optional}, and something must have been typed. */
    public static String required(String typed, int longest) {
        String text = optional(typed, longest);
        if (text == null) {
            throw new Unfit("empty");
        }
        return text;
    }

    /** @throws Unfit if the text holds a control character or half of a surrogate pair */
    public static String clean(String text) {
        text.codePoints().filter(Words::isNoText).findFirst().ifPresent(c -> {
            throw new Unfit("control", String.format("U+%04X", c)).about(text);
        });
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** As people compare what they read: without regard to case, width and the accents of Latin and Greek, as the database folds it too. */
    public static String folded(String text) {
        return PlainLetters.of(text);
    }

    /** White space, marks of direction, joiners, fillers and the like are not seen where nothing else stands. */
    private static boolean isSeen(int codePoint) {
        int type = Character.getType(codePoint);
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && type != Character.FORMAT
                && type != Character.CONTROL
                && type != Character.UNASSIGNED
                && FILLERS.indexOf(codePoint) < 0;
    }

    private static boolean isNoText(int codePoint) {
        boolean control = codePoint < 0x20 && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
        return control || codePoint == 0x7F || (codePoint >= 0xD800 && codePoint <= 0xDFFF);
    }
}
