package org.vouch.web.claim;

import org.vouch.domain.claim.ClaimFilter;
import org.vouch.domain.shared.PageRequest;
import org.vouch.web.shared.Asked;

/** What the address of the list of claims asks for. */
record ClaimQuery(ClaimFilter filter, PageRequest asked) {

    private static final int ROWS = 12;

    static ClaimQuery of(Asked asked) {
        return new ClaimQuery(ClaimFilter.asked(asked::words), asked.sortedPage(ROWS));
    }
}
