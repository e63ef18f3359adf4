package org.vouch.domain.houserule;

import java.util.stream.Stream;
import org.vouch.domain.corroboration.SideNumbers;

/** Where all leads back to one origin, whoever reads the file learns it; a note of the claim tells. */
final class SingleOriginIsSaidInTheNote implements Rule {

    @Override
    public Stream<RuleFinding> broken(DraftFacts draft) {
        return draft.items().stream()
                .filter(item -> !item.hasNote())
                .filter(item -> isAlone(draft.asserted().get(item.claim())))
                .map(item -> RuleFinding.ofClaim(
                        HouseRule.SINGLE_ORIGIN,
                        item,
                        draft.asserted().get(item.claim()).possible()));
    }

    private static boolean isAlone(SideNumbers asserted) {
        return asserted != null && asserted.origins() == 1;
    }
}
