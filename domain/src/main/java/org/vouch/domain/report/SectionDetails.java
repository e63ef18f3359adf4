package org.vouch.domain.report;

/** A heading in a report, in its place from 1. */
public record SectionDetails(long id, int position, String heading) {}
