package org.vouch.domain.report;

/**
 * Do again what one undid last.
 *
 * @param version the one the undoing left
 */
public record RedoStep(ReportId report, long version) {}
