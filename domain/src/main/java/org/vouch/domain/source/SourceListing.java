package org.vouch.domain.source;

import java.util.List;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/** The list of sources; sorted by name, kind, grade, holds, carries or last. */
public interface SourceListing {

    Page<SourceRow> page(SourceFilter filter, PageRequest asked);

    List<SourceFacet> facets(SourceFilter filter);
}
