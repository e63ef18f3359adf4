package org.vouch.domain.houserule;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the rules find about articles: at each row that cites them. */
final class Cites {

    private Cites() {}

    static Stream<RuleFinding> of(DraftFacts draft, HouseRule rule, Predicate<CitedFacts> broken) {
        return draft.statements()
                .flatMap(said -> said.cited().stream()
                        .filter(broken)
                        .map(cited -> RuleFinding.of(
                                rule,
                                said.claim(),
                                said.statement(),
                                new Concern(Concern.Thing.ARTICLE, cited.article()),
                                cited.title(),
                                cited.latest())));
    }
}
