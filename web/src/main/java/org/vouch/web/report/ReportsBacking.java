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
    private long reading;
    private long withdrawn;

    public void load() {
        StaffId me = actor.staff().id();
        ReportQuery query = ReportQuery.of(new Asked(Faces.getRequest()), me);
        filter = query.filter();
        page = listing.page(filter, query.asked());
        counts = listing.counts(filter);
        mine = total(Optional.of(me), filter.readBy(), filter.withdrawn());
        reading = total(filter.draftedBy(), Optional.of(me), filter.withdrawn());
        withdrawn = total(filter.draftedBy(), filter.readBy(), true);
    }

    private long total(Optional<StaffId> draftedBy, Optional<StaffId> readBy, boolean onlyWithdrawn) {
        ReportFilter narrowed = new ReportFilter(filter.states(), draftedBy, filter.text(), readBy, onlyWithdrawn);
        return listing.page(narrowed, new PageRequest(1, 1, null, false)).total();
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

    public long getReading() {
        return reading;
    }

    public long getWithdrawn() {
        return withdrawn;
    }

    public boolean isNarrowed() {
        return getFacetsOn() > 0 || !filter.text().isEmpty();
    }

    public int getFacetsOn() {
        return filter.states().size()
                + (filter.draftedBy().isPresent() ? 1 : 0)
                + (filter.readBy().isPresent() ? 1 : 0)
                + (filter.withdrawn() ? 1 : 0);
    }
}
