package org.vouch.domain.houserule;

import java.util.stream.Stream;

/** The day is known on which a statement was made. */
final class DateIsOfOneDay implements Rule {

    @Override
    public Stream<RuleFinding> broken(DraftFacts draft) {
        return draft.statements()
                .filter(said -> said.madeOn() != null && !said.madeOn().isDay())
                .map(said -> RuleFinding.ofStatement(
                        HouseRule.DATE_OPEN, said, said.madeOn().text()));
    }
}
