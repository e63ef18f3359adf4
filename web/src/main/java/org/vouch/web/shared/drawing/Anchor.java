package org.vouch.web.shared.drawing;

/** Which part of a line of words the given point is. */
public enum Anchor {
    START("start", 0),
    MIDDLE("middle", 0.5),
    END("end", 1);

    private final String svg;
    private final double share;

    Anchor(String svg, double share) {
        this.svg = svg;
        this.share = share;
    }

    String svg() {
        return svg;
    }

    /** Where words of that width begin. */
    double left(double at, double width) {
        return at - share * width;
    }
}
