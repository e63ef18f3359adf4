package org.vouch.domain.report;

/** Draft on what was sent for release and not judged yet. */
public record TakeBackReport(ReportId report, long version) {}
