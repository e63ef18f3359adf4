package org.vouch.domain.houserule;

import java.util.stream.Stream;

/** It is known when a statement was made, if only about when. */
final class StatementHasADate implements Rule {

    @Override
    public Stream<RuleFinding> broken(DraftFacts draft) {
        return draft.statements()
                .filter(said -> said.madeOn() == null)
                .map(said -> RuleFinding.ofStatement(HouseRule.UNDATED, said));
    }
}
