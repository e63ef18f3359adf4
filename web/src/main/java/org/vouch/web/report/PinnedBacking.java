package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.report.ItemDetails;
import org.vouch.domain.report.RemarkListing;
import org.vouch.domain.report.RemarkRow;

/** The reasons pinned to rows of a report that wait for an answer, at its head: the rows may be far below. */
@Named("pinned")
@RequestScoped
public class PinnedBacking {

    @Inject
    private ReportBacking page;

    @Inject
    private RemarkListing listing;

    private List<RemarkRow> open;

    public List<RemarkRow> getOpen() {
        if (open == null) {
            Set<Long> claims =
                    page.getReport().items().stream().map(ItemDetails::claim).collect(Collectors.toSet());
            open = listing.of(page.getReport().id()).stream()
                    .filter(row -> !row.isAnswered() && claims.contains(row.claim()))
                    .toList();
        }
        return open;
    }
}
