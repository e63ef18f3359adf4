package org.vouch.domain.report;

/** Put a claim at a place, counted from 1. */
public record MoveItem(ReportId report, long version, long claim, int place) {}
