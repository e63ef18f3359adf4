package org.vouch.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vouch.domain.assessment.Grader;
import org.vouch.domain.assessment.GradingAssignment;
import org.vouch.domain.assessment.RoundId;
import org.vouch.domain.user.StaffId;
import org.vouch.web.shared.Fields;
import org.vouch.web.shared.Notes;

/** Whom to ask for one more grade of a round that waits for a decision. */
@Named("anotherGrader")
@RequestScoped
public class AnotherGraderBacking {

    @Inject
    private GradingAssignment use;

    private Long whom;
    private List<Grader> others;

    public String ask(long round) {
        if (whom == null) {
            Fields.refuse("another:whom", "assessment.decide.whom");
            return null;
        }
        use.askAnother(new RoundId(round), new StaffId(whom));
        Notes.said("assessment.decide.asked");
        return AdjudicationBacking.LIST;
    }

    /** Nobody where all who may judge have judged it or seen the grades. */
    public List<Grader> others(long round) {
        if (others == null) {
            others = use.others(new RoundId(round));
        }
        return others;
    }

    public Long getWhom() {
        return whom;
    }

    public void setWhom(Long whom) {
        this.whom = whom;
    }
}
