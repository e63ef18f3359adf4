package org.vouch.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.vouch.domain.claim.ClaimFinder;
import org.vouch.domain.claim.ClaimHint;
import org.vouch.domain.claim.StatementFacets;
import org.vouch.domain.claim.StatementFilter;
import org.vouch.domain.claim.StatementListing;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.shared.Page;
import org.vouch.web.shared.Asked;

/** The list of statements, as its address asks. */
@Named
@RequestScoped
public class StatementsBacking {

    private final StatementListing listing;
    private final ClaimFinder claims;
    private final HttpServletRequest request;
    private StatementQuery query;
    private Page<StatementRow> page;
    private StatementFacets facets;
    private ClaimHint claim;

    @Inject
    public StatementsBacking(StatementListing listing, ClaimFinder claims, HttpServletRequest request) {
        this.listing = listing;
        this.claims = claims;
        this.request = request;
    }

    protected StatementsBacking() {
        this(null, null, null);
    }

    public void load() {
        query = StatementQuery.of(new Asked(request));
        page = listing.page(query.filter(), query.asked());
        facets = listing.facets(query.filter());
        if (query.filter().claim() != null) {
            claim = claims.find(query.filter().claim()).orElse(null);
        }
    }

    public Page<StatementRow> getPage() {
        return page;
    }

    public StatementFacets getFacets() {
        return facets;
    }

    public StatementFilter getFilter() {
        return query.filter();
    }

    /** The claim the list is narrowed to, or null. */
    public ClaimHint getClaim() {
        return claim;
    }

    /** Whether the period in the address is no date. */
    public boolean isMadeUnread() {
        return query.madeUnread();
    }

    public int getFacetsOn() {
        StatementFilter on = query.filter();
        int single = (on.made() == null ? 0 : 1) + (on.claim() == null ? 0 : 1);
        return single
                + on.holders().size()
                + on.outlets().size()
                + on.stances().size()
                + on.grades().size();
    }
}
