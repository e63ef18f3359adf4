package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.corroboration.ClaimSides;
import org.vouch.domain.corroboration.SideNumbers;
import org.vouch.domain.shared.NotFound;

/** The summary of the sources that goes with an edition: what an editor made of it, or Vouch's where nobody did. */
@ApplicationScoped
public class ReleasedSummary {

    private final ReportListing reports;
    private final ClaimSides sides;
    private final SummaryWording wording;

    @Inject
    public ReleasedSummary(ReportListing reports, ClaimSides sides, SummaryWording wording) {
        this.reports = reports;
        this.sides = sides;
        this.wording = wording;
    }

    protected ReleasedSummary() {
        this(null, null, null);
    }

    /** @param language that Vouch writes it in */
    public WrittenSummary of(Report report, String language) {
        String own = report.head().summary();
        return own == null ? new WrittenSummary(fresh(report.id(), language), true) : new WrittenSummary(own, false);
    }

    private String fresh(ReportId id, String language) {
        ReportDetails report = reports.find(id).orElseThrow(() -> new NotFound("report", id.value()));
        List<ClaimId> claims =
                report.items().stream().map(item -> new ClaimId(item.claim())).toList();
        Map<Long, List<SideNumbers>> numbers = new HashMap<>();
        sides.of(claims).forEach((claim, of) -> numbers.put(claim.value(), of));
        return wording.of(SourceFacts.of(report, numbers), language);
    }
}
