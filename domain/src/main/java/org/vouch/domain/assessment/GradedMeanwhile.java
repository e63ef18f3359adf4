package org.vouch.domain.assessment;

import org.vouch.domain.shared.Violation;

/** The desk came to a grade of record while somebody was still looking at the subject. */
public final class GradedMeanwhile extends Violation {

    private static final long serialVersionUID = 1L;

    /** @param grade the letter or digit the desk has now */
    public GradedMeanwhile(String grade) {
        super("assessment.meanwhile", grade);
    }
}
