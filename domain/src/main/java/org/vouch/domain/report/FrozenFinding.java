package org.vouch.domain.report;

import java.time.Instant;
import org.vouch.domain.houserule.RuleFinding;

/**
 * What a house rule found when an edition was released.
 *
 * @param acceptedByName null where it was only to be looked at and nobody said anything; so are the time and the reason
 */
public record FrozenFinding(RuleFinding found, String acceptedByName, Instant acceptedAt, String acceptedReason) {

    public boolean isAccepted() {
        return acceptedByName != null;
    }
}
