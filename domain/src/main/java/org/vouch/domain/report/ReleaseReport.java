package org.vouch.domain.report;

/**
 * Release a report as its next edition.
 *
 * @param seen the {@link RenderedRows#sha256} of the rows as whoever releases them has seen them
 */
public record ReleaseReport(ReportId report, long version, String seen) {}
