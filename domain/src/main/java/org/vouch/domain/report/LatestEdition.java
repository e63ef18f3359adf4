package org.vouch.domain.report;

/** The edition that was released last of all reports. */
public record LatestEdition(ReportId report, int number, String title) {}
