package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.corroboration.ClaimSides;
import org.vouch.domain.corroboration.SideNumbers;
import org.vouch.domain.report.ItemDetails;
import org.vouch.domain.report.ReportDetails;

/** The origins of the claims of one report: reckoned at once, when the first of them is shown. */
@Named("reportOrigins")
@RequestScoped
public class ReportOriginsBacking {

    private final ClaimSides origins;
    private Map<ClaimId, List<SideNumbers>> numbers;

    @Inject
    public ReportOriginsBacking(ClaimSides origins) {
        this.origins = origins;
    }

    protected ReportOriginsBacking() {
        this(null);
    }

    /** The sides somebody takes of a claim of this report. */
    public List<SideNumbers> of(ReportDetails report, long claim) {
        if (numbers == null) {
            numbers = origins.of(report.items().stream()
                    .map(ItemDetails::claim)
                    .map(ClaimId::new)
                    .toList());
        }
        return numbers.getOrDefault(new ClaimId(claim), List.of());
    }
}
