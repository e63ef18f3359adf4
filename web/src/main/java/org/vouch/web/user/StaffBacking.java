package org.vouch.web.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.vouch.domain.shared.Page;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffFilter;
import org.vouch.domain.user.StaffListing;
import org.vouch.domain.user.StaffRow;
import org.vouch.domain.user.StaffState;
import org.vouch.web.shared.Asked;

/** The list of staff, as its address asks. */
@Named
@RequestScoped
public class StaffBacking {

    @Inject
    private StaffListing listing;

    @Inject
    private HttpServletRequest request;

    private StaffFilter filter;
    private Page<StaffRow> page;

    public void load() {
        StaffQuery query = StaffQuery.of(new Asked(request));
        filter = query.filter();
        page = listing.page(filter, query.asked());
    }

    public Page<StaffRow> getPage() {
        return page;
    }

    public String getText() {
        return filter.text().orElse("");
    }

    public StaffState[] getStates() {
        return StaffState.values();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public long getFacetsOn() {
        return filter.state().stream().count() + filter.role().stream().count();
    }

    public boolean isNarrowed() {
        return filter.text().isPresent() || getFacetsOn() > 0;
    }
}
