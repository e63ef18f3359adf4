package org.vouch.domain.corroboration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.vouch.domain.claim.ClaimId;

/** What editors found about the origins of claims. */
public interface FindingListing {

    /** For each claim asked for those that count first, then those taken back; the latest first. */
    Map<ClaimId, List<FindingRow>> all(Collection<ClaimId> claims);

    /** Of one claim, in that order. */
    default List<FindingRow> ofClaim(ClaimId claim) {
        return all(List.of(claim)).get(claim);
    }
}
