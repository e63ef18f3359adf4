package org.vouch.web.shared.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How words of a picture are set, and how wide they come out: Source Sans 3 and Source Code Pro at 14 px, reckoned on the
 * wide side, since a reader may see another font.
 */
public enum Lettering {
    PLAIN("", 1),
    SMALL("t-sm", 1),
    BOLD("t-b", 1.06),
    HEAD("t-sm t-b", 1.06),
    MONO("t-mono", 0);

    /** From one line to the next, in pixels. */
    public static final int LINE = 18;

    private static final double SIZE = 14;
    private static final String NARROW = " ijlI.,:;'|!()[]ftr-“”„‘’/";
    private static final String WIDE = "mwMWÄÖÜQOGDHNU@%&—";

    private final String look;
    private final double weight;

    Lettering(String look, double weight) {
        this.look = look;
        this.weight = weight;
    }

    String look() {
        return look;
    }

    public double width(String words) {
        return SIZE * words.codePoints().mapToDouble(this::em).sum();
    }

    /** In as many lines as it takes, broken between words; a word longer than a line is broken within. */
    public List<String> wrap(String words, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            breakWithin(line, width, lines);
        }
        lines.add(line.toString());
        return lines;
    }

    public double widest(List<String> lines) {
        return lines.stream().mapToDouble(this::width).max().orElse(0);
    }

    private void breakWithin(StringBuilder line, double width, List<String> lines) {
        while (width(line.toString()) > width) {
            int end = line.length();
            while (width(line.substring(0, end)) > width && end > line.offsetByCodePoints(0, 1)) {
                end = line.offsetByCodePoints(end, -1);
            }
            if (end == line.length()) {
                return;
            }
            lines.add(line.substring(0, end));
            line.delete(0, end);
        }
    }

    private double em(int letter) {
        if (this == MONO) {
            return letter < 0x1100 ? 0.61 : 1.05;
        }
        return weight * emOfSans(letter);
    }

    private static double emOfSans(int letter) {
        if (letter >= 0x1100) {
            return NARROW.indexOf(letter) >= 0 ? 0.42 : letter < 0x2E80 ? 0.7 : 1.05;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return letter == ' ' ? 0.22 : 0.36;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.84;
        }
        return Character.isUpperCase(letter) ? 0.62 : letter < 0x250 ? 0.54 : 0.66;
    }
}
