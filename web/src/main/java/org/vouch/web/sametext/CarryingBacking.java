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
    private CarryingForm form;
    private transient CarryingDetails details;
    private transient List<PassageView> passages;

    public void load() {
        details = listing.details(new CarryingId(id));
        passages = PassageView.of(details);
        if (form == null) {
            form = CarryingForm.of(details.row());
        }
    }

    public String confirm() {
        decision.confirm(form.confirming(new CarryingId(id)));
        return done("confirmed");
    }

    public String reject() {
        decision.reject(form.rejecting(new CarryingId(id)));
        return done("rejected");
    }

    public String reopen() {
        decision.reopen(form.reopening(new CarryingId(id)));
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

    public CarryingForm getForm() {
        return form;
    }
}
