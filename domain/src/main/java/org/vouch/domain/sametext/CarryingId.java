package org.vouch.domain.sametext;

/** The number of a carrying. */
public record CarryingId(long value) {}
