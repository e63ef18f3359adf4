package org.vouch.web.shared.timeline;

import java.util.ArrayList;
import java.util.List;
import org.vouch.web.shared.drawing.Sketch;

/** The rows of a lane: each moment goes into the first in which it touches no other. */
final class Rows {

    private static final double BETWEEN = 18;

    private final List<List<Placed>> rows = new ArrayList<>();

    void add(Placed placed) {
        rows.stream()
                .filter(row -> row.stream().allMatch(other -> isApart(placed, other)))
                .findFirst()
                .orElseGet(this::another)
                .add(placed);
    }

    /** @return where the lane ends */
    double draw(Sketch sketch, double top) {
        double y = top;
        for (List<Placed> row : rows) {
            for (Placed placed : row) {
                placed.draw(sketch, y);
            }
            y += row.stream().mapToDouble(Placed::height).max().orElse(0);
        }
        return y;
    }

    private List<Placed> another() {
        List<Placed> row = new ArrayList<>();
        rows.add(row);
        return row;
    }

    private static boolean isApart(Placed one, Placed other) {
        return one.isAbove() == other.isAbove()
                && (one.right() + BETWEEN < other.left() || other.right() + BETWEEN < one.left());
    }
}
