package org.vouch.domain.agreement;

/**
 * How one grader judges, beside the others and the grades of record; for that grader and senior editors alone.
 *
 * @param given how many grades
 * @param notJudged how many of them are F or 6
 * @param harsher how often a grade was worse than that of a colleague for the same subject
 * @param same how often it was the same, both on the scale
 * @param milder how often it was better
 * @param settled how many were given in rounds with a grade of record
 * @param asRecorded how many of these are the grade of record
 */
public record GraderFigures(
        GraderName grader,
        int given,
        int notJudged,
        int harsher,
        int same,
        int milder,
        int settled,
        int asRecorded,
        Halo halo) {

    /** How many grades of colleagues there are beside those of this one. */
    public int compared() {
        return harsher + same + milder;
    }
}
