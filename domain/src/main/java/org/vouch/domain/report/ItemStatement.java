package org.vouch.domain.report;

import java.util.List;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.shared.Caveat;

/**
 * A statement that speaks to a claim of a report.
 *
 * @param stance null if its bearing on the claim was taken back after it was chosen
 * @param reliability the grade of record of its holder, or null where there is none
 * @param credibility the grade of record, or null where there is none
 * @param madeOn a partial date, or null
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
        String credibility,
        String madeOn,
        List<ItemCitation> citations) {

    public ItemStatement {
        citations = List.copyOf(citations);
    }
}
