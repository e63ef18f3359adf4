package org.vouch.domain.report;

/** Put a chosen statement at a place within its claim, counted from 1. */
public record MoveStatement(ReportId report, long version, long claim, long statement, int place) {}
