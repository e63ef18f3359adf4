package org.vouch.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vouch.domain.claim.ClaimFilter;
import org.vouch.domain.claim.ClaimListing;
import org.vouch.domain.claim.ClaimRow;
import org.vouch.domain.claim.Facet;
import org.vouch.domain.claim.OriginState;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/** The list of claims, as its address asks. */
@Named
@RequestScoped
public class ClaimsBacking {

    private static final int ROWS = 12;

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
        Set<Stance> stances = EnumSet.noneOf(Stance.class);
        boolean bare = false;
        String[] asked = request.getParameterValues("stance");
        for (String word : asked == null ? new String[0] : asked) {
            bare |= word.equals("none");
            List.of(Stance.values()).stream().filter(s -> s.name().equals(word)).forEach(stances::add);
        }
        filter = new ClaimFilter(request.getParameter("q"), stances, bare, origins());
        page = listing.page(
                filter,
                new PageRequest(
                        number("page", 1),
                        number("size", ROWS),
                        request.getParameter("sort"),
                        "true".equals(request.getParameter("desc"))));
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

    private Set<OriginState> origins() {
        Set<OriginState> states = EnumSet.noneOf(OriginState.class);
        String[] asked = request.getParameterValues("origins");
        for (String word : asked == null ? new String[0] : asked) {
            List.of(OriginState.values()).stream()
                    .filter(s -> s.name().equals(word))
                    .forEach(states::add);
        }
        return states;
    }

    private int number(String parameter, int otherwise) {
        String text = request.getParameter(parameter);
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
