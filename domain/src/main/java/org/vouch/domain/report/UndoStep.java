package org.vouch.domain.report;

/**
 * Take back one's own last step in a draft.
 *
 * @param version the one that step left
 */
public record UndoStep(ReportId report, long version) {}
