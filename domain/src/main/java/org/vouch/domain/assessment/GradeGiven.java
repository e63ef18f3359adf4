package org.vouch.domain.assessment;

import java.time.Instant;

/**
 * One grade in a history: the letter or digit, its grounds, who gave it and when.
 *
 * @param overruled why it is 1 although no second origin asserts it, or null
 */
public record GradeGiven(String grade, String grounds, String grader, Instant at, String overruled) {}
