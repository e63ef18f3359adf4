package org.vouch.domain.report;

/** Write the note of a claim; nothing written takes it away. */
public record WriteNote(ReportId report, long version, long claim, String note) {}
