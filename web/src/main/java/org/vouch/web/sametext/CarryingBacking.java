package org.vouch.web.sametext;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.sametext.CarryingDecision;
import org.vouch.domain.sametext.CarryingDetails;
import org.vouch.domain.sametext.CarryingId;
import org.vouch.domain.sametext.CarryingListing;
import org.vouch.domain.sametext.CarryingRow;
import org.vouch.domain.sametext.ConfirmCarrying;
import org.vouch.domain.sametext.RejectCarrying;
import org.vouch.domain.sametext.ReopenCarrying;
import org.vouch.domain.source.SourceId;
import org.vouch.web.shared.Notes;

/** Two articles side by side where they say the same; an editor decides whether the one carries the other's text. */
@Named
@ViewScoped
public class CarryingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CarryingListing listing;

    @Inject
    private CarryingDecision decision;

    private Long id;
    private long version;
    private Long whose;
    private String reason;
    private transient CarryingDetails details;
    private transient List<PassageView> passages;

    public void load() {
        details = listing.details(new CarryingId(id));
        passages = PassageView.of(details);
        if (whose == null) {
            version = details.row().version();
            whose = details.row().source().value();
            reason = details.row().reason();
        }
    }

    public String confirm() {
        decision.confirm(new ConfirmCarrying(new CarryingId(id), version, new SourceId(whose), reason));
        return done("confirmed");
    }

    public String reject() {
        decision.reject(new RejectCarrying(new CarryingId(id), version, reason));
        return done("rejected");
    }

    public String reopen() {
        decision.reopen(new ReopenCarrying(new CarryingId(id), version));
        return done("reopened");
    }

    private String done(String what) {
        Notes.said("sametext.done." + what);
        return "/articles/carried?faces-redirect=true&id=" + id;
    }

    public CarryingDetails getDetails() {
        return details;
    }

    public CarryingRow getRow() {
        return details.row();
    }

    public List<PassageView> getPassages() {
        return passages;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getWhose() {
        return whose;
    }

    public void setWhose(Long whose) {
        this.whose = whose;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
