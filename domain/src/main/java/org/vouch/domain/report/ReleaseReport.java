package org.vouch.domain.report;

/** Release a report as its next edition. */
public record ReleaseReport(ReportId report, long version) {}
