package org.vouch.domain.report;

/**
 * A file of an edition, beside its CSV.
 *
 * @param name {@code report.xlsx}
 * @param bytes how long the file is
 * @param renderedBy the program and its version
 */
public record FileRow(String name, String mediaType, long bytes, String sha256, String renderedBy) {

    /** The CSV by the columns of a profile. */
    public static final String PROFILED = "report-profile.csv";

    /** Where it stands beside the CSV, after the number of the edition: {@code .xlsx}. */
    public String place() {
        return name.equals(PROFILED) ? ".csv?profile=released" : "." + ending();
    }

    /** What its name ends with, after the point. */
    public String ending() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
