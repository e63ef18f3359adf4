package org.vouch.domain.claim;

import java.util.List;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/** Every claim of the desk, narrowed, sorted, page by page. */
public interface ClaimListing {

    /** Sorted by {@code recorded} (the latest first, its own order), {@code text}, {@code statements}, {@code outlets} or
     * {@code origins}. */
    Page<ClaimRow> page(ClaimFilter filter, PageRequest asked);

    /** Each stance and how many claims have it; then {@code none} for those nothing bears on. */
    List<Facet> facets(ClaimFilter filter);

    /** Each {@link OriginState} and how many claims are in it. */
    List<Facet> originFacets(ClaimFilter filter);
}
