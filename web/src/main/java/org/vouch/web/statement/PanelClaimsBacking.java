package org.vouch.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The claims in the panel. Their picker adds one and is ready for the next at once, save for words that are no claim yet;
 * what is done here is kept at once, too.
 */
@Named
@RequestScoped
public class PanelClaimsBacking {

    @Inject
    private RecordingBacking recording;

    public ClaimChoice getNextClaim() {
        String typed = form().getNextClaim();
        return typed == null ? null : ClaimChoice.typed(typed);
    }

    public void setNextClaim(ClaimChoice claim) {
        boolean onlyTyped = claim != null && claim.isOnlyTyped();
        form().setNextClaim(onlyTyped ? claim.text() : null);
        if (claim != null && !onlyTyped && bearings().stream().noneMatch(bearing -> bearing.isOn(claim))) {
            bearings().add(BearingForm.on(claim));
            recording.keep();
            PanelRowsBacking.focus("f:claim_input");
        }
    }

    public void removeClaim(int row) {
        bearings().remove(row);
        recording.keep();
    }

    private List<BearingForm> bearings() {
        return form().getBearings();
    }

    private StatementForm form() {
        return recording.getForm();
    }
}
