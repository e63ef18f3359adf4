package org.vouch.domain.houserule;

import java.util.stream.Stream;

/** Credibility 1 rests on a second origin, and not on the word of a senior editor. */
final class NoGradeWasOverruled implements Rule {

    @Override
    public Stream<RuleFinding> broken(DraftFacts draft) {
        return draft.statements()
                .filter(said -> said.credibility().overruledBy() != null)
                .map(said -> RuleFinding.ofStatement(
                        HouseRule.GRADE_OVERRULED, said, said.credibility().overruledBy()));
    }
}
