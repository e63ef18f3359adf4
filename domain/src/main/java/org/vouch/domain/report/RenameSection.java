package org.vouch.domain.report;

/** Give a section another heading. */
public record RenameSection(ReportId report, long version, long section, String heading) {}
