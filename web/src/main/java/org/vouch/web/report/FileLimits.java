package org.vouch.web.report;

import java.util.Map;

/** Up to how many rows an edition has a file of a kind; beyond that it would be of no use to whoever opens it. */
public final class FileLimits {

    public static final String PDF = "report.pdf";
    public static final String HTML = "report.html";

    /** A thousand rows are some three hundred pages. */
    private static final Map<String, Integer> MOST_ROWS =
            Map.of(PDF, 2000, HTML, 10_000, XlsxRendering.NAME, XlsxSheet.MOST_ROWS - 1);

    private FileLimits() {}

    public static boolean holds(String file, int rows) {
        return rows <= most(file);
    }

    static int most(String file) {
        return MOST_ROWS.getOrDefault(file, Integer.MAX_VALUE);
    }
}
