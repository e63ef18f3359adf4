package org.vouch.domain.assessment;

import org.vouch.domain.shared.Violation;

/** A grade was given without choosing on what it rests. */
public final class GradeWithoutBasis extends Violation {

    private static final long serialVersionUID = 1L;

    public GradeWithoutBasis() {
        super("assessment.without-basis");
    }
}
