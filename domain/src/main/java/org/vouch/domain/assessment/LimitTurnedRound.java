package org.vouch.domain.assessment;

import org.vouch.domain.shared.Violation;

/** A period ends before it begins. */
public final class LimitTurnedRound extends Violation {

    private static final long serialVersionUID = 1L;

    public LimitTurnedRound() {
        super("assessment.limit");
    }
}
