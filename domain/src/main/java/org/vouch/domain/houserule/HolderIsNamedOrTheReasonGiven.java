package org.vouch.domain.houserule;

import java.util.stream.Stream;

/** Where an article does not name the holder, the record says why. */
final class HolderIsNamedOrTheReasonGiven implements Rule {

    @Override
    public Stream<RuleFinding> broken(DraftFacts draft) {
        return draft.statements()
                .filter(said -> said.unnamed() > 0)
                .map(said -> RuleFinding.ofStatement(HouseRule.HOLDER_UNNAMED, said));
    }
}
