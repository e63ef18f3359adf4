package org.vouch.domain.houserule;

import java.util.stream.Stream;

/** A rule at work: named as the sentence that holds where it is kept. */
interface Rule {

    /** Every place that breaks it. */
    Stream<RuleFinding> broken(DraftFacts draft);
}
