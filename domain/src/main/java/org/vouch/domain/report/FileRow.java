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

    /** What its name ends with, after the point. */
    public String ending() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
