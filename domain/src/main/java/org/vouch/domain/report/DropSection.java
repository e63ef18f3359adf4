package org.vouch.domain.report;

/** Take a heading away; its claims stay where they stand and join those above. */
public record DropSection(ReportId report, long version, long section) {}
