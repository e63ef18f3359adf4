package org.vouch.domain.corroboration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Keeps the numbers of claims right for whoever is about to read a list of them. */
@ApplicationScoped
@Transactional
public class OriginReckoning {

    /** So many are reckoned before a list is shown; what is beyond is marked as being reckoned. */
    static final int AT_ONCE = 500;

    private final ReckonedClaims claims;
    private final ClaimGraphs graphs;

    @Inject
    public OriginReckoning(ReckonedClaims claims, ClaimGraphs graphs) {
        this.claims = claims;
        this.graphs = graphs;
    }

    protected OriginReckoning() {
        this(null, null);
    }

    /** Reckons the claims below which something changed since. */
    @Requires(Right.LOOK)
    public void settle() {
        graphs.all(claims.take(AT_ONCE)).forEach((claim, graph) -> claims.keep(ClaimNumbers.of(claim, graph)));
    }
}
