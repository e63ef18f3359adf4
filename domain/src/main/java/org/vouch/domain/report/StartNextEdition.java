package org.vouch.domain.report;

/** Open a released report again. */
public record StartNextEdition(ReportId report, long version) {}
