package org.vouch.domain.claim;

import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/** Every statement of the desk, narrowed, sorted, page by page. */
public interface StatementListing {

    /** Sorted by {@code recorded} (the latest first, its own order), {@code made}, {@code gist} or {@code holder}. */
    Page<StatementRow> page(StatementFilter filter, PageRequest asked);

    StatementFacets facets(StatementFilter filter);
}
