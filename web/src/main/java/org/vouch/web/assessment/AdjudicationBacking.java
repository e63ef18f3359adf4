package org.vouch.web.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.assessment.Adjudication;
import org.vouch.domain.assessment.AdjudicationDetails;
import org.vouch.domain.assessment.GradersDoNotAdjudicate;
import org.vouch.domain.assessment.NotToAdjudicate;
import org.vouch.domain.assessment.RoundId;
import org.vouch.web.shared.Notes;

/** Deciding one round: everybody's grade side by side, and the grade of record. */
@Named("adjudication")
@ViewScoped
public class AdjudicationBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    static final String LIST = "/grading/adjudications?faces-redirect=true";

    @Inject
    private Adjudication use;

    @Inject
    private AnotherGraderBacking another;

    private final DecisionForm form = new DecisionForm();
    private long round;
    private long version;
    private transient AdjudicationDetails details;

    /** Where nothing is to be decided any more, or not by this person, the list says so. */
    public String load() {
        try {
            details = use.open(new RoundId(round));
            version = details.version();
            another.load(round);
            return null;
        } catch (NotToAdjudicate | GradersDoNotAdjudicate refused) {
            Notes.refusedOnward("violation." + refused.key());
            return LIST;
        }
    }

    public String decide() {
        if (!form.choose(Faces.getRequestParameter("grade"))) {
            return null;
        }
        form.decide(use, new RoundId(round), version);
        Notes.said("assessment.decide.done", form.getGrade());
        return LIST;
    }

    public AdjudicationDetails getDetails() {
        return details;
    }

    public DecisionForm getForm() {
        return form;
    }

    public long getRound() {
        return round;
    }

    public void setRound(long round) {
        this.round = round;
    }
}
