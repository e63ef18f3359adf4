package org.vouch.domain.report;

import java.util.List;

/** Which statements speak to a claim. */
public interface ClaimStatements {

    /**
     * Their numbers, oldest first.
     *
     * @throws org.vouch.domain.shared.NotFound if there is no such claim
     */
    List<Long> on(long claim);
}
