package org.vouch.domain.report;

/** Having read a report, hand it to the senior editors. */
public record PassOnReport(ReportId report, long version) {}
