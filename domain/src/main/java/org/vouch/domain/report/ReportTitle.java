package org.vouch.domain.report;

/** A report to choose. */
public record ReportTitle(ReportId id, String title) {}
