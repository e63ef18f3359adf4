package org.vouch.domain.assessment;

import java.util.List;
import org.vouch.domain.shared.Caveat;

/**
 * A statement as its grader sees it.
 *
 * @param basis the constant of its basis
 * @param restsOn what it rests on in words, or null
 * @param bearings the claims it bears on
 * @param citations where it was reported
 * @param caveats who uttered them and their words
 * @param evidence constants of kind and state, and the words
 * @param grades every grade of record it had, the latest first
 */
public record StatementSubject(
        long id,
        String gist,
        long holderId,
        String holder,
        String madeOn,
        String madeOnWords,
        String setting,
        String basis,
        String restsOn,
        List<Bearing> bearings,
        List<Citation> citations,
        List<Caveat> caveats,
        List<Evidence> evidence,
        List<GradeGiven> grades) {

    /** How it bears on one claim: the constant of the stance, and the claim. */
    public record Bearing(String stance, long claimId, String claim) {}

    /** One place that reports it, with the words before and behind it and the chain from publisher to holder. */
    public record Citation(
            long articleId,
            int version,
            String title,
            String prefix,
            String quote,
            String suffix,
            String quoteMode,
            List<String> chain) {}

    /** An item shown or cited; issuer and checker are names or null. */
    public record Evidence(String kind, String state, String description, String issuer, String checker) {}

    /** The grade in force without a limit, or null. */
    public GradeGiven inForce() {
        return grades.stream()
                .filter(grade -> grade.limit().isNone())
                .findFirst()
                .orElse(null);
    }
}
