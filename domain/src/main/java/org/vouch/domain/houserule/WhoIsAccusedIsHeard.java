package org.vouch.domain.houserule;

import java.util.stream.Stream;

/** Whoever is accused speaks in the report, or the note names them and says what was tried. */
final class WhoIsAccusedIsHeard implements Rule {

    @Override
    public Stream<RuleFinding> broken(DraftFacts draft) {
        return draft.items().stream()
                .flatMap(item -> item.accused().stream()
                        .filter(accused -> !accused.heard() && !item.speaksOf(accused.names()))
                        .map(accused -> RuleFinding.of(
                                HouseRule.ACCUSED_NOT_HEARD,
                                item.claim(),
                                null,
                                new Concern(Concern.Thing.SOURCE, accused.source()),
                                accused.name())));
    }
}
