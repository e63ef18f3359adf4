package org.vouch.domain.assessment;

import org.vouch.domain.shared.Violation;

/** The graders are done; a senior editor decides. */
public final class NotOpenForGrades extends Violation {

    private static final long serialVersionUID = 1L;

    public NotOpenForGrades() {
        super("assessment.not-open");
    }
}
