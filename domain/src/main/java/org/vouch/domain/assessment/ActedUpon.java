package org.vouch.domain.assessment;

import org.vouch.domain.shared.Violation;

/** A grade cannot be taken back any more, for somebody acted on it. */
public final class ActedUpon extends Violation {

    private static final long serialVersionUID = 1L;

    public ActedUpon() {
        super("assessment.acted");
    }
}
