package org.vouch.domain.assessment;

/** The number of a round of grading. */
public record RoundId(long value) {}
