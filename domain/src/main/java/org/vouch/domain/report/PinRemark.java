package org.vouch.domain.report;

/**
 * Say of a row of a report what has to be mended.
 *
 * @param statement null for the claim as a whole
 */
public record PinRemark(ReportId report, long claim, Long statement, String reason) {}
