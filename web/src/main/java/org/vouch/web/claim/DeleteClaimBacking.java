package org.vouch.web.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.claim.ClaimCuration;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.ClaimReading;
import org.vouch.domain.claim.DeleteClaim;
import org.vouch.web.shared.Notes;

/** Deletes the claim whose form is open, after the page has asked. */
@Named
@ViewScoped
public class DeleteClaimBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditClaimBacking edit;

    @Inject
    private ClaimReading reading;

    @Inject
    private ClaimCuration curation;

    private boolean asking;
    private transient Boolean inUse;

    public String delete() {
        ClaimId claim = new ClaimId(edit.getId());
        curation.delete(new DeleteClaim(claim, edit.getEditing().getForm().version()));
        Notes.said("claim.deleted", claim);
        return "/claims?faces-redirect=true";
    }

    /** Whether it may be asked for: the claim is on record, and no two versions stand side by side. */
    public boolean isOffered() {
        return !edit.isFresh() && edit.getEditing().getConflict() == null;
    }

    /** Whether something keeps the claim from being deleted. */
    public boolean isInUse() {
        if (inUse == null) {
            inUse = reading.details(new ClaimId(edit.getId())).inUse();
        }
        return inUse;
    }

    public boolean isAsking() {
        return asking;
    }

    public void setAsking(boolean asking) {
        this.asking = asking;
    }
}
