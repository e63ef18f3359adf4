package org.vouch.domain.report;

/** Move a section with its claims to a place among the sections, from 1. */
public record MoveSection(ReportId report, long version, long section, int place) {}
