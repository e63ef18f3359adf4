package org.vouch.domain.corroboration;

import java.util.List;
import org.vouch.domain.claim.ClaimId;

/** What editors found about the origins of a claim. */
public interface FindingListing {

    /** Those that count first, then those taken back; the latest first. */
    List<FindingRow> ofClaim(ClaimId claim);
}
