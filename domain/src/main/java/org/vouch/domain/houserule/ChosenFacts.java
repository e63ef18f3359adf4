package org.vouch.domain.houserule;

import java.util.List;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.statement.FigureLine;

/**
 * A statement chosen for a claim, as far as the rules look at it.
 *
 * @param claim that of the item
 * @param madeOn null where nobody knows
 * @param unnamed how many of its citations do not name the holder and say no reason
 * @param lost through whom every one of its citations comes and who cannot be found, or null
 * @param caveats how many it has
 * @param unverified how many of its pieces of evidence nobody checked
 */
public record ChosenFacts(
        long claim,
        long statement,
        long holder,
        String holderName,
        PartialDate madeOn,
        int unnamed,
        String lost,
        int caveats,
        int unverified,
        GradeFacts credibility,
        GradeFacts reliability,
        List<CitedFacts> cited,
        List<FigureLine> figures) {

    public ChosenFacts {
        cited = List.copyOf(cited);
        figures = List.copyOf(figures);
    }
}
