package org.vouch.web.shared.timeline;

import java.util.List;
import org.vouch.web.shared.drawing.Anchor;
import org.vouch.web.shared.drawing.Face;
import org.vouch.web.shared.drawing.Sketch;
import org.vouch.web.shared.drawing.Strip;

/**
 * A moment with the places of its mark and its words: left of the mark where there is room, else right, else above.
 *
 * @param from where the mark begins
 * @param to where it ends
 * @param x of the words
 * @param anchor null where they stand above
 */
record Placed(Moment moment, double from, double to, List<String> lines, double x, Anchor anchor) {

    private static final double BESIDE = 14;

    static Placed of(Moment moment, List<String> lines, TimeScale scale, Strip format) {
        double from = scale.from(moment.date());
        double to = scale.to(moment.date());
        double width = widest(lines);
        if (format.beside() && from - BESIDE - width >= format.from()) {
            return new Placed(moment, from, to, lines, from - BESIDE, Anchor.END);
        }
        if (format.beside() && to + BESIDE + width <= format.width()) {
            return new Placed(moment, from, to, lines, to + BESIDE, Anchor.START);
        }
        double least = format.beside() ? format.from() : 0;
        return new Placed(
                moment, from, to, lines, Math.max(least, Math.min(from - Sketch.HALF, format.width() - width)), null);
    }

    boolean isAbove() {
        return anchor == null;
    }

    double left() {
        double words = anchor == Anchor.END ? x - widest(lines) : x;
        return Math.min(words, from - Sketch.HALF);
    }

    double right() {
        double words = anchor == Anchor.END ? x : x + widest(lines);
        return Math.max(words, to + Sketch.HALF);
    }

    double height() {
        int more = isAbove() ? lines.size() : lines.size() - 1;
        return 30 + more * Sketch.LINE;
    }

    void draw(Sketch sketch, double top) {
        double base = top + 20;
        double level = isAbove() ? base + Sketch.LINE * (lines.size() - 1) + 16 : base - 5;
        mark(sketch, level);
        sketch.lines(Face.SMALL, lines, x, base, isAbove() ? Anchor.START : anchor);
    }

    private void mark(Sketch sketch, double level) {
        if (moment.isDay()) {
            sketch.square(from, level);
            return;
        }
        sketch.stroke(moment.isKnown() ? "range" : "range-u", from, level, to, level);
        if (moment.date() != null && moment.date().earliest().isPresent()) {
            sketch.cap(from, level);
        }
        if (moment.date() != null && moment.date().latest().isPresent()) {
            sketch.cap(to, level);
        }
    }

    private static double widest(List<String> lines) {
        return lines.stream().mapToDouble(Face.SMALL::width).max().orElse(0);
    }
}
