package org.vouch.domain.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.vouch.domain.shared.Caveat;

/**
 * One subject that waits for a grade of whoever asks.
 *
 * @param title the name of the source, or the gist of the statement
 * @param kind the constant of the source's kind, or null for a statement
 * @param limit to which the grade of a source is limited
 * @param chain of a statement's first citation, publisher first; empty for a source
 * @param caveats of a statement; empty for a source
 * @param drafts in how many reports that are not released it is used
 * @param since when it came to the desk
 * @param reviewOn when its grade was to be looked at again, or null
 * @param tooFew whether its grade followed from fewer than are to judge it now
 * @param askedBy who asked this person to judge it, or null
 * @param reason what they said, or null
 */
public record ToGrade(
        long id,
        String title,
        String kind,
        Limit limit,
        List<String> chain,
        List<Caveat> caveats,
        long drafts,
        Instant since,
        LocalDate reviewOn,
        boolean tooFew,
        String askedBy,
        String reason) {

    /** What this is a row of. */
    public Subject subject() {
        return new Subject(kind == null ? SubjectKind.STATEMENT : SubjectKind.SOURCE, id, limit);
    }

    /**
     * Whether somebody asked for it, its grade is past due or rests on too few; nothing is told of others who may judge it
     * too.
     */
    public WhyToGrade why() {
        if (askedBy != null) {
            return WhyToGrade.ASKED;
        }
        if (reviewOn != null) {
            return WhyToGrade.REVIEW_DUE;
        }
        return tooFew ? WhyToGrade.TOO_FEW : WhyToGrade.NEW;
    }
}
