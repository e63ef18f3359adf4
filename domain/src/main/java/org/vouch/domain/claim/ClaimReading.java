package org.vouch.domain.claim;

import org.vouch.domain.shared.NotFound;

/** One claim as pages read it. */
public interface ClaimReading {

    /** @throws NotFound if there is none */
    ClaimDetails details(ClaimId id);
}
