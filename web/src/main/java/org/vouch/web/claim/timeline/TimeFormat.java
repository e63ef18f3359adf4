package org.vouch.web.claim.timeline;

/** The two widths a time line is drawn in; the narrow one has words above their marks. */
enum TimeFormat {
    WIDE(1020, 150, 1000, true),
    NARROW(358, 14, 344, false);

    private final int width;
    private final int from;
    private final int to;
    private final boolean beside;

    TimeFormat(int width, int from, int to, boolean beside) {
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

    /** How long a line of words may become. */
    int wordsWidth() {
        return beside ? 400 : width;
    }
}
