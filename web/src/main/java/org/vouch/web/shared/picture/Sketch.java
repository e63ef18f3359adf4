package org.vouch.web.shared.picture;

import java.util.ArrayList;
import java.util.List;

/** A picture while it is drawn. Lines lie under dots, and words on top of all. */
public final class Sketch {

    /** Where the given place is in the words. */
    public enum Anchor {
        START(0, ""),
        MIDDLE(0.5, "t-mid"),
        END(1, "t-end");

        private final double share;
        private final String look;

        Anchor(double share, String look) {
            this.share = share;
            this.look = look;
        }
    }

    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Spot> dots = new ArrayList<>();
    private final List<Spot> squares = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    public void label(Lettering lettering, String words, double x, double y) {
        label(lettering, words, x, y, Anchor.START);
    }

    /** Words with a rim in the colour of the sheet, to be read over lines. */
    public void label(Lettering lettering, String words, double x, double y, Anchor anchor) {
        double width = lettering.width(words);
        double left = x - anchor.share * width;
        String look =
                String.join(" ", List.of(lettering.look(), anchor.look, "halo")).strip();
        labels.add(new Label(look, words, tenth(x), tenth(y), left, left + width));
    }

    /** One line under the other. */
    public void lines(Lettering lettering, List<String> lines, double x, double y, Anchor anchor) {
        for (int i = 0; i < lines.size(); i++) {
            label(lettering, lines.get(i), x, y + i * Lettering.LINE, anchor);
        }
    }

    public void stroke(String look, double x1, double y1, double x2, double y2) {
        strokes.add(new Stroke(look, tenth(x1), tenth(y1), tenth(x2), tenth(y2)));
    }

    /** The end of a bar. */
    public void cap(double x, double y) {
        stroke("axis", x, y - 6, x, y + 6);
    }

    public void dot(double x, double y) {
        dots.add(new Spot(tenth(x), tenth(y)));
    }

    public void square(double x, double y) {
        squares.add(new Spot(tenth(x), tenth(y)));
    }

    public Drawing finish(int width, double height) {
        return new Drawing(width, (int) Math.ceil(height), strokes, dots, squares, labels);
    }

    static double tenth(double place) {
        return Math.round(place * 10) / 10.0;
    }
}
