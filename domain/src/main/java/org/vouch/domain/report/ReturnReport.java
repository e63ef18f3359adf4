package org.vouch.domain.report;

/** Send a report back with a reason. */
public record ReturnReport(ReportId report, long version, String reason) {}
