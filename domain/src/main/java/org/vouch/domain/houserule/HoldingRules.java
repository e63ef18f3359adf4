package org.vouch.domain.houserule;

import java.time.Instant;
import java.util.Set;

/** Where it stands which rules hold a release. */
public interface HoldingRules {

    Set<HouseRule> inForce();

    void write(Set<HouseRule> holding, String by, Instant at);
}
