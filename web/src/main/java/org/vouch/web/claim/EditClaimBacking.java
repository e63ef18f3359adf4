package org.vouch.web.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.audit.RecentChanges;
import org.vouch.domain.claim.ClaimCuration;
import org.vouch.domain.claim.ClaimDetails;
import org.vouch.domain.claim.ClaimFinder;
import org.vouch.domain.claim.ClaimHint;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.ClaimReading;
import org.vouch.domain.claim.DeleteClaim;
import org.vouch.domain.claim.ProposeClaim;
import org.vouch.domain.claim.ReviseClaim;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.web.shared.Editing;
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

    @Inject
    private RecentChanges changes;

    private Editing<ClaimForm> editing;
    private Long id;
    private boolean asking;
    private boolean inUse;
    private boolean fresh;
    private transient List<ClaimHint> near = List.of();

    public void load() {
        fresh = id == null;
        editing = Editing.of(fresh ? new ClaimForm() : read());
    }

    public String save() {
        return fresh ? propose() : revise();
    }

    public String settle() {
        editing.settle();
        return save();
    }

    public String delete() {
        curation.delete(new DeleteClaim(new ClaimId(id), form().version()));
        Notes.said("claim.deleted", new ClaimId(id));
        return "/claims?faces-redirect=true";
    }

    private String propose() {
        if (form().isUnseen() && hasNear()) {
            return null;
        }
        return done("claim.proposed", curation.propose(new ProposeClaim(form().getText(), form().getNote())));
    }

    private boolean hasNear() {
        near = finder.alike(form().getText(), MOST);
        form().sawNear();
        return !near.isEmpty();
    }

    private String revise() {
        ClaimId claim = new ClaimId(id);
        try {
            curation.revise(new ReviseClaim(claim, form().version(), form().getText(), form().getNote()));
            return done("claim.revised", claim);
        } catch (ChangedMeanwhile e) {
            editing.meet(read(), changes.lastOf("claim", id));
        } catch (NotFound e) {
            Notes.refused("claim.deleted-meanwhile", claim);
            fresh = true;
        }
        return null;
    }

    private ClaimForm read() {
        ClaimDetails details = reading.details(new ClaimId(id));
        inUse = details.inUse();
        return ClaimForm.of(details);
    }

    private static String done(String key, ClaimId claim) {
        Notes.said(key, claim);
        return "/claim?faces-redirect=true&id=" + claim.value();
    }

    private ClaimForm form() {
        return editing.getForm();
    }

    public List<ClaimHint> getNear() {
        return near;
    }

    /** Whether it becomes a new claim: none was asked for, or it was deleted meanwhile. */
    public boolean isFresh() {
        return fresh;
    }

    public boolean isInUse() {
        return inUse;
    }

    public Editing<ClaimForm> getEditing() {
        return editing;
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
