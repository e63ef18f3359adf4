package org.vouch.web.shared.drawing;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in scripts that the fonts of pictures lack, in those that have them; Java takes no other font by itself. */
final class Scripts {

    static final String EAST = "Noto Sans KR";
    static final String ARABIC = "Noto Sans Arabic";

    private static final Pattern EASTERN =
            Pattern.compile("[\\u1100-\\u11FF\\u3000-\\uD7FF\\uF900-\\uFAFF\\uFF00-\\uFFEF]+");
    private static final Pattern FROM_THE_RIGHT = Pattern.compile(
            "[\\u0600-\\u06FF\\u0750-\\u077F](?:[\\u0600-\\u06FF\\u0750-\\u077F ]*[\\u0600-\\u06FF\\u0750-\\u077F])?");

    private static final Pattern WORDS = Pattern.compile("<text([^>]*)>([^<]*)</text>");
    private static final Pattern LENGTH = Pattern.compile(" (textLength|lengthAdjust)=\"[^\"]*\"");

    private Scripts() {}

    /** The same SVG with its words named so; they keep the length of their own letters. */
    static String named(String svg) {
        return WORDS.matcher(svg).replaceAll(line -> {
            String named = inTheirs(line.group(2));
            boolean own = named.equals(line.group(2));
            String look = own ? line.group(1) : LENGTH.matcher(line.group(1)).replaceAll("");
            return Matcher.quoteReplacement("<text" + look + ">" + named + "</text>");
        });
    }

    private static String inTheirs(String words) {
        String east = EASTERN.matcher(words).replaceAll(some -> Matcher.quoteReplacement(in(EAST, some.group())));
        return FROM_THE_RIGHT
                .matcher(east)
                .replaceAll(some -> Matcher.quoteReplacement(in(ARABIC, drawn(some.group()))));
    }

    private static String in(String font, String words) {
        return "<tspan font-family=\"" + font + "\">" + words + "</tspan>";
    }

    /** Joined, and in the order they are drawn in. */
    private static String drawn(String words) {
        try {
            String joined =
                    new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL).shape(words);
            return Bidi.writeReverse(joined, Bidi.DO_MIRRORING);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("letters grow into the room they have", e);
        }
    }
}
