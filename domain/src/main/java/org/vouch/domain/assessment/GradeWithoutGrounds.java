package org.vouch.domain.assessment;

import org.vouch.domain.shared.Violation;

/** A grade was given without saying why. */
public final class GradeWithoutGrounds extends Violation {

    private static final long serialVersionUID = 1L;

    public GradeWithoutGrounds() {
        super("assessment.without-grounds");
    }
}
