package org.vouch.web.claim;

import java.util.Set;
import org.vouch.domain.claim.ClaimFilter;
import org.vouch.domain.claim.OriginState;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.shared.PageRequest;
import org.vouch.web.shared.Asked;

/** What the address of the list of claims asks for. */
record ClaimQuery(ClaimFilter filter, PageRequest asked) {

    private static final int ROWS = 12;

    static ClaimQuery of(Asked asked) {
        ClaimFilter filter = new ClaimFilter(
                asked.typed("q"),
                Set.copyOf(asked.constants(Stance.class, "stance")),
                asked.words("stance").anyMatch("none"::equals),
                Set.copyOf(asked.constants(OriginState.class, "origins")));
        return new ClaimQuery(filter, asked.sortedPage(ROWS));
    }
}
