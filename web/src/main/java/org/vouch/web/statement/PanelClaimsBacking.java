package org.vouch.web.statement;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** The claims in the panel. Their picker adds one and is empty again at once; what is done here is kept at once, too. */
@Named
@ViewScoped
public class PanelClaimsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordingBacking recording;

    private boolean addingClaim;

    public ClaimChoice getNextClaim() {
        return null;
    }

    public void setNextClaim(ClaimChoice claim) {
        if (claim == null) {
            return;
        }
        addingClaim = false;
        if (bearings().stream().noneMatch(bearing -> bearing.isOn(claim))) {
            bearings().add(BearingForm.on(claim));
            recording.keep();
        }
    }

    public void addClaim() {
        addingClaim = true;
        PanelRowsBacking.focus("f:claim_input");
    }

    public void removeClaim(int row) {
        bearings().remove(row);
        recording.keep();
    }

    public boolean isAddingClaim() {
        return addingClaim || bearings().isEmpty();
    }

    private List<BearingForm> bearings() {
        return recording.getForm().getBearings();
    }
}
