package org.vouch.domain.report;

/** Take a claim out. */
public record DropItem(ReportId report, long version, long claim) {}
