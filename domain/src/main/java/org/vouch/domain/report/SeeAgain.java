package org.vouch.domain.report;

/** Take a chosen statement as seen, as it is now. */
public record SeeAgain(ReportId report, long version, long claim, long statement) {}
