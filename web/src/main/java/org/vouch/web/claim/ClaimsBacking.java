package org.vouch.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.vouch.domain.claim.ClaimFilter;
import org.vouch.domain.claim.ClaimListing;
import org.vouch.domain.claim.ClaimRow;
import org.vouch.domain.claim.Facet;
import org.vouch.domain.shared.Page;
import org.vouch.web.shared.Asked;

/** The list of claims, as its address asks. */
@Named
@RequestScoped
public class ClaimsBacking {

    private final ClaimListing listing;
    private final HttpServletRequest request;
    private ClaimFilter filter;
    private Page<ClaimRow> page;
    private List<Facet> facets;
    private List<Facet> originFacets;

    @Inject
    public ClaimsBacking(ClaimListing listing, HttpServletRequest request) {
        this.listing = listing;
        this.request = request;
    }

    protected ClaimsBacking() {
        this(null, null);
    }

    public void load() {
        ClaimQuery query = ClaimQuery.of(new Asked(request));
        filter = query.filter();
        page = listing.page(filter, query.asked());
        facets = listing.facets(filter);
        originFacets = listing.originFacets(filter);
    }

    public Page<ClaimRow> getPage() {
        return page;
    }

    public List<Facet> getStances() {
        return facets.subList(0, facets.size() - 1);
    }

    public Facet getBare() {
        return facets.get(facets.size() - 1);
    }

    public List<Facet> getOrigins() {
        return originFacets;
    }

    public ClaimFilter getFilter() {
        return filter;
    }

    public int getFacetsOn() {
        return filter.stances().size() + filter.origins().size() + (filter.bare() ? 1 : 0);
    }
}
