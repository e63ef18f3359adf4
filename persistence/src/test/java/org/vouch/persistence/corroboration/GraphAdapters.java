package org.vouch.persistence.corroboration;

import org.vouch.domain.corroboration.ClaimGraphs;
import org.vouch.domain.corroboration.FindingListing;
import org.vouch.persistence.shared.Sql;

/** Lets tests of other features hold the adapters of this one. */
public final class GraphAdapters {

    private GraphAdapters() {}

    public static ClaimGraphs graphs(Sql sql) {
        return new JpaClaimGraphs(sql);
    }

    public static FindingListing findings(Sql sql) {
        return new JpaFindingListing(sql);
    }
}
