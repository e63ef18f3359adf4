package org.vouch.web.claim.figures;

/** The two widths a plot is drawn in; the narrow one has names above their marks. */
enum PlotFormat {
    WIDE(1020, 372, 990, true),
    NARROW(358, 14, 340, false);

    private final int width;
    private final int from;
    private final int to;
    private final boolean beside;

    PlotFormat(int width, int from, int to, boolean beside) {
        this.width = width;
        this.from = from;
        this.to = to;
        this.beside = beside;
    }

    int width() {
        return width;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean isBeside() {
        return beside;
    }

    /** Up to where a name reaches. */
    int namesEnd() {
        return beside ? from - 20 : width;
    }
}
