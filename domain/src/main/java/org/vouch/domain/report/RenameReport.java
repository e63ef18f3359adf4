package org.vouch.domain.report;

/** Change title and note. */
public record RenameReport(ReportId report, long version, String title, String question, String note) {}
