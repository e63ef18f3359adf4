package org.vouch.domain.claim;

import java.time.Instant;
import java.time.LocalDate;

/**
 * @param grade 1 to 6
 * @param reviewOn when it is to be looked at again, or null
 */
public record GradeRow(String grade, String grounds, String grader, Instant at, LocalDate reviewOn) {}
