package org.vouch.domain.report;

import java.time.LocalDate;
import java.util.List;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.shared.Caveat;

/**
 * A statement that speaks to a claim of a report.
 *
 * @param stance null if its bearing on the claim was taken back after it was chosen
 * @param reliability the most specific grade of its holder that applies, or null where there is none
 * @param reliabilityLimit the matter and period to which that grade is limited, if it is
 * @param reliabilityReview when that grade is to be looked at again, or null
 * @param credibility the grade of record, or null where there is none
 * @param credibilityReview when that grade is to be looked at again, or null
 * @param madeOn a partial date, or null
 * @param note what the editor says of it here, or null
 * @param citations where it is reported; empty unless it is chosen
 */
public record ItemStatement(
        long id,
        boolean chosen,
        int position,
        Stance stance,
        String gist,
        List<Caveat> caveats,
        long holderId,
        String holder,
        String reliability,
        Limit reliabilityLimit,
        LocalDate reliabilityReview,
        String credibility,
        LocalDate credibilityReview,
        String madeOn,
        String note,
        List<ItemCitation> citations) {

    public ItemStatement {
        citations = List.copyOf(citations);
    }
}
