package org.vouch.domain.assessment;

import org.vouch.domain.shared.Violation;

/** Somebody who judged a subject would decide on it. */
public final class GradersDoNotAdjudicate extends Violation {

    private static final long serialVersionUID = 1L;

    public GradersDoNotAdjudicate() {
        super("assessment.graders");
    }
}
