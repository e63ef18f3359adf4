package org.vouch.domain.report;

import java.time.Instant;
import org.vouch.domain.houserule.HouseRule;
import org.vouch.domain.houserule.RuleFinding;
import org.vouch.domain.user.StaffId;

/**
 * Who let pass what a house rule found, and why.
 *
 * @param state what was found, to the letter: found otherwise, it is not accepted
 */
public record Acceptance(
        long id,
        HouseRule rule,
        long claim,
        Long statement,
        String state,
        String reason,
        StaffId by,
        String byName,
        Instant at) {

    boolean isOf(RuleFinding found) {
        return found.is(rule, claim, statement, state);
    }
}
