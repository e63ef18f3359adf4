package org.vouch.web.shared.picture;

/** A dot or a square, by its middle. */
public record Spot(double x, double y) {

    /** Half of a square's side. */
    public static final double HALF = 5.5;

    public double left() {
        return Sketch.tenth(x - HALF);
    }

    public double top() {
        return Sketch.tenth(y - HALF);
    }
}
