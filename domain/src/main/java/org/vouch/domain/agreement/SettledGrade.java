package org.vouch.domain.agreement;

import java.time.Instant;

/**
 * One grade somebody gave in a round that is settled.
 *
 * @param source the source judged, or the holder of the statement
 * @param statement the statement judged, or null
 * @param category as {@link Axis#category} counts them
 * @param record the category the round ended with, or null
 * @param limited whether it is of one matter or period of the source alone
 * @param asked whether its round is among those asked for; others are told for what stands beside them
 */
public record SettledGrade(
        Axis axis,
        long round,
        long source,
        Long statement,
        long grader,
        String graderName,
        int category,
        Integer record,
        Instant at,
        Instant settledAt,
        boolean limited,
        boolean asked) {

    /** Whether it stands on the scale. */
    boolean isJudged() {
        return category < Axis.SCALE;
    }
}
