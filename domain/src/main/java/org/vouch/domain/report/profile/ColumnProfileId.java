package org.vouch.domain.report.profile;

/** The number of a profile of columns. */
public record ColumnProfileId(long value) {}
