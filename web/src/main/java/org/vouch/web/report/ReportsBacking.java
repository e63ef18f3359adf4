package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.vouch.domain.report.ReportFilter;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.ReportRow;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.StaffId;
import org.vouch.web.shared.Asked;

/** The list of reports; its whole state is the address. */
@Named
@RequestScoped
public class ReportsBacking {

    @Inject
    private ReportListing listing;

    @Inject
    private Actor actor;

    private ReportFilter filter;
    private Page<ReportRow> page;
    private Map<ReportState, Long> counts;
    private long mine;

    public void load() {
        StaffId me = actor.staff().id();
        ReportQuery query = ReportQuery.of(new Asked(Faces.getRequest()), me);
        filter = query.filter();
        page = listing.page(filter, query.asked());
        counts = listing.counts(filter);
        ReportFilter ofMine = new ReportFilter(filter.states(), Optional.of(me), filter.text());
        mine = listing.page(ofMine, new PageRequest(1, 1, null, false)).total();
    }

    public Page<ReportRow> getPage() {
        return page;
    }

    public Map<ReportState, Long> getCounts() {
        return counts;
    }

    public ReportState[] getStates() {
        return ReportState.values();
    }

    public ReportFilter getFilter() {
        return filter;
    }

    public long getMine() {
        return mine;
    }

    public boolean isNarrowed() {
        return getFacetsOn() > 0 || !filter.text().isEmpty();
    }

    public int getFacetsOn() {
        return filter.states().size() + (filter.draftedBy().isPresent() ? 1 : 0);
    }
}
