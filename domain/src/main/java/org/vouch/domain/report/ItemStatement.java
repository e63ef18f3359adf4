package org.vouch.domain.report;

import java.util.List;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.shared.Caveat;

/**
 * A statement that speaks to a claim of a report.
 *
 * @param stance null if its bearing on the claim was taken back after it was chosen
 * @param credibility the grade of record, or null where there is none
 */
public record ItemStatement(
        long id,
        boolean chosen,
        int position,
        Stance stance,
        String gist,
        List<Caveat> caveats,
        String holder,
        String credibility) {}
