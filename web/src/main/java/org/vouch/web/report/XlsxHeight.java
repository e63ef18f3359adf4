package org.vouch.web.report;

/** How high a row has to be for its text to be read: no program that opens a workbook works that out for itself. */
final class XlsxHeight {

    private static final double LINE = 14.4;

    /** A row cannot be higher. */
    private static final double HIGHEST = 409;

    /** Words break where they end, so a line seldom is full. */
    private static final double SPARE = 1.15;

    private XlsxHeight() {}

    /** @param width of the column, in characters */
    static int lines(String text, int width) {
        return (int) text.lines()
                .mapToLong(line -> Math.max(1, Math.round(Math.ceil(line.length() * SPARE / width))))
                .sum();
    }

    static double of(int lines) {
        return Math.min(HIGHEST, lines * LINE + 1);
    }
}
