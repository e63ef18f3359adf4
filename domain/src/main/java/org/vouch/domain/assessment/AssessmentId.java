package org.vouch.domain.assessment;

/** The number of an assessment. */
public record AssessmentId(long value) {}
