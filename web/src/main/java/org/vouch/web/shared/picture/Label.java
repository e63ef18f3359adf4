package org.vouch.web.shared.picture;

/**
 * Words in a picture.
 *
 * @param look class names of the style sheet
 * @param x where they begin, end or have their middle, as the look says
 * @param y of the line they stand on
 * @param left from where they reach
 * @param right to where
 */
public record Label(String look, String words, double x, double y, double left, double right) {

    public double top() {
        return y - 12;
    }

    public double bottom() {
        return y + 4;
    }

    public boolean covers(Label other) {
        return left < other.right && other.left < right && top() < other.bottom() && other.top() < bottom();
    }
}
