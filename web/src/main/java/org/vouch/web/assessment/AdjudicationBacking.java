package org.vouch.web.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.assessment.Adjudicate;
import org.vouch.domain.assessment.Adjudication;
import org.vouch.domain.assessment.AdjudicationDetails;
import org.vouch.domain.assessment.Grounds;
import org.vouch.domain.assessment.RoundId;
import org.vouch.domain.shared.PartialDate;
import org.vouch.web.shared.Notes;

/** Deciding one round: everybody's grade side by side, and the grade of record. */
@Named("adjudication")
@ViewScoped
public class AdjudicationBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    static final String LIST = "/grading/adjudications?faces-redirect=true";

    @Inject
    private Adjudication use;

    private final GradeForm form = new GradeForm();
    private long round;
    private long version;
    private String reviewOn;
    private transient AdjudicationDetails details;

    public void load() {
        details = use.open(new RoundId(round));
        version = details.version();
    }

    public String decide() {
        form.setGrade(Faces.getRequestParameter("grade"));
        if (!form.isChosen()) {
            return null;
        }
        PartialDate review = PartialDate.ofNullable(reviewOn);
        use.decide(new Adjudicate(
                new RoundId(round),
                version,
                form.getGrade(),
                new Grounds(form.getGrounds()),
                review == null ? null : review.earliest().orElse(null),
                form.getOverruling()));
        Notes.said("assessment.decide.done", form.getGrade());
        return LIST;
    }

    public AdjudicationDetails getDetails() {
        return details;
    }

    public GradeForm getForm() {
        return form;
    }

    public long getRound() {
        return round;
    }

    public void setRound(long round) {
        this.round = round;
    }

    public String getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(String reviewOn) {
        this.reviewOn = reviewOn;
    }
}
