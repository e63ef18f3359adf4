package org.vouch.domain.report;

/**
 * Write the summary of the sources; nothing written leaves it to Vouch again.
 *
 * @param facts what was counted when it was written
 */
public record WriteSummary(ReportId report, long version, String text, String facts) {}
