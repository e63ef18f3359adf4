package org.vouch.web.shared.drawing;

/** Words as they may stand in XML. */
final class Xml {

    private Xml() {}

    /** With the signs of markup written as entities; what XML does not know at all is left out. */
    static String escaped(String words) {
        StringBuilder out = new StringBuilder();
        words.codePoints().filter(Xml::isKnown).forEach(letter -> {
            switch (letter) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(letter);
            }
        });
        return out.toString();
    }

    /** The production Char of XML 1.0. */
    private static boolean isKnown(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}
