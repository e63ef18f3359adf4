package org.vouch.web.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.audit.RecentChanges;
import org.vouch.domain.claim.ClaimCuration;
import org.vouch.domain.claim.ClaimHint;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.ClaimReading;
import org.vouch.domain.claim.ReviseClaim;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.web.shared.Editing;
import org.vouch.web.shared.Notes;

/** Proposes a claim, or revises one and settles two savings at once. */
@Named
@ViewScoped
public class EditClaimBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClaimReading reading;

    @Inject
    private ClaimCuration curation;

    @Inject
    private RecentChanges changes;

    @Inject
    private NewClaim added;

    private Editing<ClaimForm> editing;
    private Long id;
    private boolean fresh;

    public void load() {
        fresh = id == null;
        editing = Editing.of(fresh ? new ClaimForm() : read());
    }

    public String save() {
        ClaimForm form = editing.getForm();
        return fresh
                ? added.propose(form)
                        .map(proposed -> done("claim.proposed", proposed))
                        .orElse(null)
                : revise(new ReviseClaim(
                        new ClaimId(id),
                        form.version(),
                        form.getText(),
                        form.getNote(),
                        form.matterList(),
                        form.accusedList()));
    }

    public String settle() {
        editing.settle();
        return save();
    }

    private String revise(ReviseClaim command) {
        try {
            curation.revise(command);
            return done("claim.revised", command.id());
        } catch (ChangedMeanwhile e) {
            editing.meet(read(), changes.lastOf("claim", id));
        } catch (NotFound e) {
            Notes.refused("claim.deleted-meanwhile", command.id());
            fresh = true;
        }
        return null;
    }

    private ClaimForm read() {
        return ClaimForm.of(reading.details(new ClaimId(id)));
    }

    private static String done(String key, ClaimId claim) {
        Notes.said(key, claim);
        return "/claim?faces-redirect=true&id=" + claim.value();
    }

    public List<ClaimHint> getNear() {
        return added.near();
    }

    /** Whether it becomes a new claim: none was asked for, or it was deleted meanwhile. */
    public boolean isFresh() {
        return fresh;
    }

    public Editing<ClaimForm> getEditing() {
        return editing;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
