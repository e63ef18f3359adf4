package org.vouch.domain.houserule;

import java.util.stream.Stream;

/** Where an article has a later version, the statement was read in that one, too. */
final class LatestVersionWasRead implements Rule {

    @Override
    public Stream<RuleFinding> broken(DraftFacts draft) {
        return Cites.of(draft, HouseRule.VERSION_UNREAD, cited -> !cited.retracted() && cited.read() < cited.latest());
    }
}
