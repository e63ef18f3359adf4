package org.vouch.domain.report;

/** Hand the draft to the senior editors. */
public record SendForRelease(ReportId report, long version) {}
