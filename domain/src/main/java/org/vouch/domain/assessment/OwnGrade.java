package org.vouch.domain.assessment;

import java.time.Instant;

/**
 * The last grade somebody gave.
 *
 * @param title the name of the source, or the gist of the statement
 * @param revocable whether it can be taken back, as far as can be told without looking at the others
 */
public record OwnGrade(Subject subject, String title, String grade, Instant at, boolean revocable) {}
