package org.vouch.web.report.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Writes well-formed XHTML: text is escaped, and what is opened is closed. */
final class Markup {

    private static final Pattern NO_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** @param namesAndValues attributes in turn; those whose value is null are left out */
    Markup open(String tag, String... namesAndValues) {
        out.append('<').append(tag);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                out.append(' ').append(namesAndValues[i]).append("=\"");
                out.append(escaped(namesAndValues[i + 1])).append('"');
            }
        }
        out.append('>');
        open.push(tag);
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append(">");
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** An element of nothing but this text; none where there is no text. */
    Markup element(String tag, String css, String text) {
        if (text == null || text.isEmpty()) {
            return this;
        }
        return open(tag, "class", css).text(text).close();
    }

    /** What is markup already, and known to be sound. */
    Markup sound(String markup) {
        out.append(markup);
        return this;
    }

    private static String escaped(String text) {
        return NO_XML.matcher(text)
                .replaceAll("\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
