package org.vouch.web.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.claim.ClaimCuration;
import org.vouch.domain.claim.ClaimFinder;
import org.vouch.domain.claim.ClaimHint;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.ClaimReading;
import org.vouch.domain.claim.DeleteClaim;
import org.vouch.domain.claim.ProposeClaim;
import org.vouch.domain.claim.ReviseClaim;
import org.vouch.web.shared.Notes;

/** Proposes a claim, after showing those that read like it, or revises or deletes one. */
@Named
@ViewScoped
public class EditClaimBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5;

    @Inject
    private ClaimReading reading;

    @Inject
    private ClaimFinder finder;

    @Inject
    private ClaimCuration curation;

    private final ClaimForm form = new ClaimForm();
    private Long id;
    private boolean asking;
    private transient List<ClaimHint> near = List.of();

    public void load() {
        if (id != null) {
            form.fill(reading.details(new ClaimId(id)));
        }
    }

    public String save() {
        if (id == null && form.isUnseen() && hasNear()) {
            return null;
        }
        ClaimId kept = id == null ? proposed() : revised();
        Notes.said(id == null ? "claim.proposed" : "claim.revised", kept);
        return "/claim?faces-redirect=true&id=" + kept.value();
    }

    public String delete() {
        curation.delete(new DeleteClaim(new ClaimId(id), form.getVersion()));
        Notes.said("claim.deleted", new ClaimId(id));
        return "/claims?faces-redirect=true";
    }

    private boolean hasNear() {
        near = finder.alike(form.getText(), MOST);
        form.sawNear();
        return !near.isEmpty();
    }

    private ClaimId proposed() {
        return curation.propose(new ProposeClaim(form.getText(), form.getNote()));
    }

    private ClaimId revised() {
        curation.revise(new ReviseClaim(new ClaimId(id), form.getVersion(), form.getText(), form.getNote()));
        return new ClaimId(id);
    }

    public List<ClaimHint> getNear() {
        return near;
    }

    public boolean isInUse() {
        return form.isInUse();
    }

    public ClaimForm getForm() {
        return form;
    }

    public boolean isAsking() {
        return asking;
    }

    public void setAsking(boolean asking) {
        this.asking = asking;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
