package org.vouch.domain.assessment;

import java.time.Instant;

/** Where the desk's rules for grades stand. */
public interface RuleBook {

    GradingRules inForce();

    void write(GradingRules rules, String by, Instant at);
}
