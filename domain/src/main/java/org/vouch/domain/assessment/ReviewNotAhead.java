package org.vouch.domain.assessment;

import org.vouch.domain.shared.Violation;

/** A grade is to be looked at again on a day that is not to come. */
public final class ReviewNotAhead extends Violation {

    private static final long serialVersionUID = 1L;

    public ReviewNotAhead() {
        super("assessment.review-not-ahead");
    }
}
