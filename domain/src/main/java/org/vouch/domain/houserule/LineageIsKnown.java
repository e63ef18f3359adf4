package org.vouch.domain.houserule;

import java.util.stream.Stream;

/** A chosen statement came to the desk at least once through people who can all be found. */
final class LineageIsKnown implements Rule {

    @Override
    public Stream<RuleFinding> broken(DraftFacts draft) {
        return draft.statements()
                .filter(said -> said.lost() != null)
                .map(said -> RuleFinding.ofStatement(HouseRule.LINEAGE_UNKNOWN, said, said.lost()));
    }
}
