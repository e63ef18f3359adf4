package org.vouch.domain.report.contents;

import java.util.List;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.FindingRow;
import org.vouch.domain.corroboration.Reckoning;

/**
 * The origins of a claim as they were reckoned at the release.
 *
 * @param graph what they were reckoned from
 * @param sides those of which a statement was chosen, in the order of stances
 * @param overrulings what editors found about them, and did not take back
 */
public record ReckonedClaim(ClaimId claim, ClaimGraph graph, List<Reckoning> sides, List<FindingRow> overrulings) {

    public ReckonedClaim {
        sides = List.copyOf(sides);
        overrulings = List.copyOf(overrulings);
    }
}
