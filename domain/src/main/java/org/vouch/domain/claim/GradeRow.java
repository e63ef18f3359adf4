package org.vouch.domain.claim;

import java.time.Instant;

/** @param grade 1 to 6 */
public record GradeRow(String grade, String grounds, String grader, Instant at) {}
