package org.vouch.web.report;

import java.util.List;
import java.util.Map;

/** The files of an edition by their names, and up to how many rows an edition has a file of a kind; beyond that it would be of no use to whoever opens it. */
public final class FileLimits {

    static final String XLSX = "report.xlsx";
    public static final String ZIP = "report.zip";
    public static final String LINKED = "report.jsonld";
    public static final String PDF = "report.pdf";
    public static final String HTML = "report.html";

    /** Those that an edition has beside its CSV, in the order in which they are told. */
    static final List<String> BESIDE = List.of(XLSX, ZIP, LINKED, HTML, PDF);

    /** A thousand rows are some three hundred pages. */
    private static final Map<String, Integer> MOST_ROWS =
            Map.of(PDF, 2000, HTML, 10_000, XLSX, XlsxSheet.MOST_ROWS - 1);

    private FileLimits() {}

    public static boolean holds(String file, int rows) {
        return rows <= most(file);
    }

    static int most(String file) {
        return MOST_ROWS.getOrDefault(file, Integer.MAX_VALUE);
    }
}
