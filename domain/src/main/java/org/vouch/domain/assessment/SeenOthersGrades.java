package org.vouch.domain.assessment;

import org.vouch.domain.shared.Violation;

/** Somebody would judge what they have seen the grades of. */
public final class SeenOthersGrades extends Violation {

    private static final long serialVersionUID = 1L;

    public SeenOthersGrades() {
        super("assessment.seen");
    }
}
