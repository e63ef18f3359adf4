package org.vouch.web.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.assessment.Grader;
import org.vouch.domain.assessment.GradingAssignment;
import org.vouch.domain.assessment.RoundId;
import org.vouch.domain.user.StaffId;
import org.vouch.web.shared.Fields;
import org.vouch.web.shared.Notes;

/** Whom to ask for one more grade of a round that waits for a decision. */
@Named("anotherGrader")
@ViewScoped
public class AnotherGraderBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GradingAssignment use;

    private Long whom;
    private transient List<Grader> others = List.of();

    public String ask(long round) {
        if (whom == null) {
            Fields.refuse("another:whom", "assessment.decide.whom");
            return null;
        }
        use.askAnother(new RoundId(round), new StaffId(whom));
        Notes.said("assessment.decide.asked");
        return AdjudicationBacking.LIST;
    }

    public void load(long round) {
        others = use.others(new RoundId(round));
    }

    /** Nobody where all who may grade it have done so or seen the grades. */
    public List<Grader> getOthers() {
        return others;
    }

    public Long getWhom() {
        return whom;
    }

    public void setWhom(Long whom) {
        this.whom = whom;
    }
}
