package org.vouch.domain.houserule;

import java.util.stream.Stream;

/** No statement is cited from an article that its outlet took back. */
final class NoArticleWasRetracted implements Rule {

    @Override
    public Stream<RuleFinding> broken(DraftFacts draft) {
        return Cites.of(draft, HouseRule.ARTICLE_RETRACTED, CitedFacts::retracted);
    }
}
