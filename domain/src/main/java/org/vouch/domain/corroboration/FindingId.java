package org.vouch.domain.corroboration;

/** The number of a finding. */
public record FindingId(long value) {}
