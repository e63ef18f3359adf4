package org.vouch.domain.assessment;

import java.util.List;
import org.vouch.domain.shared.Caveat;

/**
 * A source as its grader sees it.
 *
 * @param kind the constant of its kind
 * @param country two letters, or null
 * @param retired whether it is in use no longer
 * @param affiliations constants of the kind and the name of the body, such as {@code ORGAN_OF} and the government
 * @param said what it held, newest first, at most ten
 * @param held how much it held in all
 * @param borneOut how much of that the desk holds to be confirmed by other sources (credibility 1)
 * @param denied how much of that another source denies
 * @param corrected how much of that was reported by an article that was corrected or retracted afterwards
 * @param published how many articles it published
 * @param grades every grade of record it had, the latest first
 */
public record SourceSubject(
        long id,
        String name,
        String kind,
        String country,
        boolean retired,
        List<String> interests,
        List<Link> affiliations,
        List<Said> said,
        long held,
        long borneOut,
        long denied,
        long corrected,
        long published,
        List<GradeGiven> grades) {

    /** An affiliation in words: its kind's constant, and the other source's name. */
    public record Link(String kind, long bodyId, String body) {}

    /** A statement it held. */
    public record Said(long id, String gist, String madeOn, String madeOnWords, List<Caveat> caveats) {}

    /** The grade in force without a limit, or null. */
    public GradeGiven inForce() {
        return grades.stream()
                .filter(grade -> grade.limit().isNone())
                .findFirst()
                .orElse(null);
    }
}
