package org.vouch.domain.assessment;

import org.vouch.domain.shared.Violation;

/** There is nothing to decide, or not any more. */
public final class NotToAdjudicate extends Violation {

    private static final long serialVersionUID = 1L;

    public NotToAdjudicate() {
        super("assessment.nothing");
    }
}
