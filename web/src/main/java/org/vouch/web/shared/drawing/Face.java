package org.vouch.web.shared.drawing;

/** The kinds of lettering in a picture: a class of the style sheet, and the same in figures for a file. */
public enum Face {
    /** Names: what the world is called. */
    TITLE("t-serif", "serif", "'Source Serif 4','Noto Serif',Georgia,serif", 600, 15.5, Ink.INK),
    /** What the desk says in few words. */
    STRONG("t-b", "bold", Face.SANS, 600, 14, Ink.INK),
    /** Names in a diagram. */
    PLAIN("t-plain", "sans", Face.SANS, 400, 14, Ink.INK),
    /** What it says besides. */
    SMALL("t-sm", "sans", Face.SANS, 400, 13, Ink.INK_2),
    /** What is counted or copied. */
    COUNTED("t-mono", "mono", "'Source Code Pro','Liberation Mono',monospace", 400, 13, Ink.INK_2);

    private static final String SANS = "'Source Sans 3','Noto Sans',sans-serif";

    private final String css;
    private final String table;
    private final String family;
    private final int weight;
    private final double size;
    private final String colour;

    Face(String css, String table, String family, int weight, double size, String colour) {
        this.css = css;
        this.table = table;
        this.family = family;
        this.weight = weight;
        this.size = size;
        this.colour = colour;
    }

    String css() {
        return css;
    }

    /** The key of its font and its widths. */
    String table() {
        return table;
    }

    String family() {
        return family;
    }

    /** The name of the file that Java paints with. */
    String font() {
        return switch (this) {
            case TITLE -> "Vouch Serif";
            case STRONG -> "Vouch Sans Strong";
            case PLAIN, SMALL -> "Vouch Sans";
            case COUNTED -> "Vouch Mono";
        };
    }

    int weight() {
        return weight;
    }

    public double size() {
        return size;
    }

    String colour() {
        return colour;
    }

    /** How wide the words are, in pixels. */
    public double width(String words) {
        return Widths.of(table, words) * size / 1000;
    }
}
