package org.vouch.domain.houserule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the rules find about grades: of statements at their row, of their holders once, at the first row they speak in. */
final class Grades {

    private Grades() {}

    static Stream<RuleFinding> of(DraftFacts draft, HouseRule rule, Predicate<GradeFacts> broken) {
        Stream<RuleFinding> statements = draft.statements()
                .filter(said -> broken.test(said.credibility()))
                .map(said -> RuleFinding.ofStatement(rule, said));
        return Stream.concat(statements, sources(draft, rule, broken));
    }

    private static Stream<RuleFinding> sources(DraftFacts draft, HouseRule rule, Predicate<GradeFacts> broken) {
        Map<Long, ChosenFacts> holders = new LinkedHashMap<>();
        draft.items().stream()
                .flatMap(item -> item.chosen().stream())
                .filter(said -> broken.test(said.reliability()))
                .forEach(said -> holders.putIfAbsent(said.holder(), said));
        return holders.values().stream()
                .map(said -> RuleFinding.of(
                        rule,
                        said.claim(),
                        said.statement(),
                        new Concern(Concern.Thing.SOURCE, said.holder()),
                        said.holderName()));
    }
}
