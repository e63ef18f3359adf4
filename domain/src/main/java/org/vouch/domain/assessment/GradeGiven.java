package org.vouch.domain.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One grade of record in a history: the letter or digit, its grounds, who it is from and when.
 *
 * @param limit to which it is limited
 * @param inForce whether it is the latest within its limit
 * @param adjudicated whether a senior editor decided it; else it followed from those who judged
 * @param dissent the grades of that round which differ from it, or null
 * @param reviewOn when it is to be looked at again, or null
 * @param overruled why it is 1 although no second origin asserts it, or null
 * @param answers what each who judged gave, the earliest first
 */
public record GradeGiven(
        String grade,
        String grounds,
        String grader,
        Instant at,
        Limit limit,
        boolean inForce,
        boolean adjudicated,
        String dissent,
        LocalDate reviewOn,
        String overruled,
        List<GraderAnswer> answers) {}
