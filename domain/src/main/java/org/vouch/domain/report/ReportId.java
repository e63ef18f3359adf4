package org.vouch.domain.report;

/** The number of a report. */
public record ReportId(long value) {}
