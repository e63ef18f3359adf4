package org.vouch.domain.opinion;

import java.util.List;
import java.util.Optional;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.source.SourceId;

/** Reads cited opinions for pages. */
public interface OpinionListing {

    /** In the order of names. */
    Page<OpinionRow> page(OpinionFilter filter, PageRequest asked);

    OpinionFacets facets();

    Optional<OpinionRow> find(OpinionId id);

    /** What is said of a source, the latest list first. */
    List<OpinionRow> of(SourceId source);
}
