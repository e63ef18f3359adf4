package org.vouch.domain.corroboration;

import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Stance;

/**
 * What one claim comes to, in numbers.
 *
 * @param denying how many origins deny it
 * @param circles how often sources that assert it rest on each other
 * @param overruled whether an editor's finding counts
 */
public record ClaimNumbers(
        ClaimId claim, int outlets, int paths, int origins, int possible, int denying, int circles, boolean overruled) {

    static ClaimNumbers of(ClaimId claim, ClaimGraph graph) {
        Corroboration corroboration = new Corroboration(graph);
        Reckoning asserted = corroboration.of(Stance.ASSERTS);
        return new ClaimNumbers(
                claim,
                asserted.outlets(),
                asserted.paths(),
                asserted.origins(),
                asserted.possible(),
                corroboration.of(Stance.DENIES).origins(),
                asserted.circles().size(),
                !graph.findings().isEmpty());
    }
}
