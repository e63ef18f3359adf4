package org.vouch.domain.report;

/** Stand by an edition no longer. */
public record WithdrawEdition(ReportId report, int number, String reason) {}
