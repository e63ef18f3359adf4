package org.vouch.web.shared.drawing;

/**
 * How wide a diagram along a line is drawn.
 *
 * @param width of the picture, in pixels
 * @param from where its line begins
 * @param to where it ends
 * @param beside whether words stand beside what they name, and not above
 */
public record Strip(double width, double from, double to, boolean beside) {

    /** How long the line is. */
    public double length() {
        return to - from;
    }
}
