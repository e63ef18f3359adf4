package org.vouch.domain.report;

/**
 * Change what stands above a report.
 *
 * @param profile the number of a profile of columns, by which the next edition has a further file; or null
 */
public record RenameReport(ReportId report, long version, String title, String question, String note, Long profile) {}
