package org.vouch.web.shared.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A diagram while it is drawn: lines lie under marks, and words on top of all, with a rim to be read over lines. */
public final class Sketch {

    /** From one line of words to the next, in pixels. */
    public static final int LINE = 18;

    /** Half of a mark's width. */
    public static final double HALF = 5.5;

    private static final double CAP = 6;

    private final List<Shape> lines = new ArrayList<>();
    private final List<Shape> marks = new ArrayList<>();
    private final List<Shape> words = new ArrayList<>();

    public void label(Face face, String label, double x, double y) {
        label(face, label, x, y, Anchor.START);
    }

    public void label(Face face, String label, double x, double y, Anchor anchor) {
        words.add(new Shape.Words(face, new Point(x, y), label, anchor, true));
    }

    /** One line under the other. */
    public void lines(Face face, List<String> labels, double x, double y, Anchor anchor) {
        for (int i = 0; i < labels.size(); i++) {
            label(face, labels.get(i), x, y + i * LINE, anchor);
        }
    }

    public void stroke(String css, double x1, double y1, double x2, double y2) {
        lines.add(new Shape.Line(css, List.of(new Point(x1, y1), new Point(x2, y2))));
    }

    /** The end of a bar. */
    public void cap(double x, double y) {
        stroke("axis", x, y - CAP, x, y + CAP);
    }

    public void dot(double x, double y) {
        marks.add(new Shape.Disc("dot", new Point(x, y), HALF));
    }

    public void square(double x, double y) {
        marks.add(new Shape.Square("dot", new Point(x, y), HALF));
    }

    /** @param told everything it shows, in words */
    public Picture finish(double width, double height, String told) {
        List<Shape> all = Stream.of(lines, marks, words).flatMap(List::stream).toList();
        return new Picture(width, Math.ceil(height), told, "", all);
    }
}
