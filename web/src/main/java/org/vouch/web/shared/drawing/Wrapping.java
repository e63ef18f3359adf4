package org.vouch.web.shared.drawing;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines that fit. */
public final class Wrapping {

    private static final String MORE = "…";

    /** Before a space, after a hyphen or a slash. */
    private static final String BREAKS = "(?=\\s)(?<!\\s)|(?<=[-/])(?=\\S)";

    private Wrapping() {}

    /** As many lines as it takes, none wider than given. */
    public static List<String> lines(String words, Face face, double width) {
        return lines(words, face, width, Integer.MAX_VALUE);
    }

    /** At most so many lines, none wider than given; what does not fit even so ends with an ellipsis. */
    public static List<String> lines(String words, Face face, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String part : words.strip().split(BREAKS, -1)) {
            String rest = part.strip();
            boolean apart = part.length() > rest.length();
            String longer = line + (apart ? " " : "") + rest;
            if (!line.isEmpty() && face.width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            while (face.width(rest) > width) {
                int cut = fitting(rest, face, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line = rest;
        }
        lines.add(line);
        return lines.size() <= most ? lines : shortened(lines.subList(0, most), face, width);
    }

    private static List<String> shortened(List<String> lines, Face face, double width) {
        List<String> kept = new ArrayList<>(lines);
        String last = kept.remove(kept.size() - 1);
        while (face.width(last + MORE) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.add(last + MORE);
        return kept;
    }

    /** How much of a word that is too long fits, one character at least. */
    private static int fitting(String word, Face face, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (face.width(word.substring(0, next)) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
