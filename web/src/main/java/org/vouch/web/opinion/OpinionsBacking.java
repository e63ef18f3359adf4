package org.vouch.web.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.vouch.domain.opinion.OpinionFacets;
import org.vouch.domain.opinion.OpinionFacets.ListCount;
import org.vouch.domain.opinion.OpinionFilter;
import org.vouch.domain.opinion.OpinionListing;
import org.vouch.domain.opinion.OpinionRow;
import org.vouch.domain.shared.Page;
import org.vouch.web.shared.Asked;

/** The list of cited opinions; its address is its state. */
@Named
@RequestScoped
public class OpinionsBacking {

    @Inject
    private OpinionListing listing;

    private OpinionFilter filter;
    private Page<OpinionRow> page;
    private OpinionFacets facets;

    public void load() {
        OpinionQuery query = OpinionQuery.of(new Asked(Faces.getRequest()));
        filter = query.filter();
        page = listing.page(filter, query.asked());
        facets = listing.facets();
    }

    /** What a list is called, by its number. */
    public String listName(Long id) {
        return facets.lists().stream()
                .map(ListCount::list)
                .filter(list -> list.id().value() == id)
                .findFirst()
                .map(list -> list.name() + ", " + list.asOf().text())
                .orElseGet(id::toString);
    }

    public int getOn() {
        return filter.lists().size() + filter.terms().size() + (filter.linked().isPresent() ? 1 : 0);
    }

    public boolean isNarrowed() {
        return getOn() > 0 || !filter.text().isEmpty();
    }

    public OpinionFilter getFilter() {
        return filter;
    }

    public Page<OpinionRow> getPage() {
        return page;
    }

    public OpinionFacets getFacets() {
        return facets;
    }
}
