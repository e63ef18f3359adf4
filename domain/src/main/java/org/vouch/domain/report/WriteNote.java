package org.vouch.domain.report;

/**
 * Write the note of a claim, or of a statement chosen for it; nothing written takes it away.
 *
 * @param statement null for the note of the claim
 */
public record WriteNote(ReportId report, long version, long claim, Long statement, String note) {}
