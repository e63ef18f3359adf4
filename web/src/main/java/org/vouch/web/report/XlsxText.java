package org.vouch.web.report;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as a cell of a workbook holds it: what XML has no sign for is spelled out by ECMA-376 part 1, 22.9.2.19 (so is a
 * text that looks spelled out already), and what is longer than a spreadsheet takes says so where it ends.
 */
final class XlsxText {

    static final int LONGEST = 32_767;
    static final String CUT_OFF = "… (whole in the CSV)";

    private static final Pattern SPELLED_OUT = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern NO_XML = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

    private XlsxText() {}

    static String of(String text) {
        String escaped = SPELLED_OUT.matcher(cut(text)).replaceAll("_x005F_");
        return NO_XML.matcher(escaped)
                .replaceAll(sign ->
                        String.format(Locale.ROOT, "_x%04X_", (int) sign.group().charAt(0)));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT_OFF.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT_OFF;
    }
}
