package org.vouch.web.assessment;

import org.vouch.domain.assessment.Adjudicate;
import org.vouch.domain.assessment.Adjudication;
import org.vouch.domain.assessment.Grounds;
import org.vouch.domain.assessment.ReviewNotAhead;
import org.vouch.domain.assessment.RoundId;
import org.vouch.domain.shared.PartialDate;

/** What whoever decides fills in: a grade with its reason, and perhaps when it is looked at again. */
public class DecisionForm extends GradeForm {

    private static final long serialVersionUID = 1L;

    private String reviewOn;

    void decide(Adjudication use, RoundId round, long version) {
        PartialDate review = PartialDate.ofNullable(reviewOn);
        try {
            use.decide(new Adjudicate(
                    round,
                    version,
                    getGrade(),
                    new Grounds(getGrounds()),
                    review == null ? null : review.earliest().orElse(null),
                    getOverruling()));
        } catch (ReviewNotAhead past) {
            throw past.about(reviewOn);
        }
    }

    public String getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(String reviewOn) {
        this.reviewOn = reviewOn;
    }
}
