package org.vouch.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.vouch.domain.assessment.StatementSubject;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.corroboration.ClaimSides;
import org.vouch.domain.corroboration.SideNumbers;

/** The origins of the claims a statement bears on, for whoever judges it: reckoned at once, when the first is shown. */
@Named("bearingOrigins")
@RequestScoped
public class BearingOriginsBacking {

    private final ClaimSides origins;
    private Map<ClaimId, List<SideNumbers>> numbers;

    @Inject
    public BearingOriginsBacking(ClaimSides origins) {
        this.origins = origins;
    }

    protected BearingOriginsBacking() {
        this(null);
    }

    /** The sides somebody takes of one of those claims. */
    public List<SideNumbers> of(StatementSubject subject, long claim) {
        if (numbers == null) {
            numbers = origins.of(subject.bearings().stream()
                    .map(bearing -> new ClaimId(bearing.claimId()))
                    .toList());
        }
        return numbers.getOrDefault(new ClaimId(claim), List.of());
    }
}
