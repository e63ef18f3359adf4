package org.vouch.domain.assessment;

import org.vouch.domain.shared.Violation;

/** Credibility 1 was given to what no second independent origin asserts; 2 is the best that can be given without. */
public final class CredibilityNeedsSecondOrigin extends Violation {

    private static final long serialVersionUID = 1L;

    public CredibilityNeedsSecondOrigin() {
        super("assessment.second-origin");
    }
}
