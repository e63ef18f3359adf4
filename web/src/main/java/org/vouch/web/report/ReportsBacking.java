package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.vouch.domain.report.ReportFilter;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.ReportRow;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Actor;

/** The list of reports; its whole state is the address. */
@Named
@RequestScoped
public class ReportsBacking {

    private static final int ROWS = 12;

    @Inject
    private ReportListing listing;

    @Inject
    private Actor actor;

    private ReportFilter filter;
    private Page<ReportRow> page;
    private Map<ReportState, Long> counts;
    private long mine;

    public void load() {
        Optional<String> own = Optional.ofNullable(Faces.getRequestParameter("mine"));
        filter = new ReportFilter(states(), own.map(asked -> actor.staff().id()), Faces.getRequestParameter("q"));
        page = listing.page(filter, asked());
        counts = listing.counts(filter);
        ReportFilter ofMine =
                new ReportFilter(filter.states(), Optional.of(actor.staff().id()), filter.text());
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

    private static List<ReportState> states() {
        String[] asked = Objects.requireNonNullElse(Faces.getRequestParameterValues("state"), new String[0]);
        return Arrays.stream(ReportState.values())
                .filter(state -> Arrays.asList(asked).contains(state.name()))
                .toList();
    }

    private static PageRequest asked() {
        boolean descending = "true".equals(Faces.getRequestParameter("desc"));
        return new PageRequest(number("page", 1), number("size", ROWS), Faces.getRequestParameter("sort"), descending);
    }

    private static int number(String parameter, int otherwise) {
        String typed = Faces.getRequestParameter(parameter);
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : otherwise;
    }
}
