package org.vouch.domain.corroboration;

import java.util.List;
import org.vouch.domain.claim.ClaimId;

/** The numbers of all claims for lists. What changes below a claim leaves word that it is to be reckoned again. */
public interface ReckonedClaims {

    /** Takes the word off some claims that are to be reckoned; whoever else asks waits until the transaction ends. */
    List<ClaimId> take(int most);

    void keep(ClaimNumbers numbers);
}
