package org.vouch.domain.houserule;

import java.util.stream.Stream;

/** No chosen statement stands at 6, cannot be judged. */
final class CredibilityCanBeJudged implements Rule {

    @Override
    public Stream<RuleFinding> broken(DraftFacts draft) {
        return draft.statements()
                .filter(said -> "6".equals(said.credibility().code()))
                .map(said -> RuleFinding.ofStatement(HouseRule.NOT_JUDGED, said));
    }
}
