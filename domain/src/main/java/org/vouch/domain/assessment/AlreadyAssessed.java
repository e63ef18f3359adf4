package org.vouch.domain.assessment;

import org.vouch.domain.shared.Violation;

/** Somebody judges again what they have judged and the desk has not settled; the first one can be taken back. */
public final class AlreadyAssessed extends Violation {

    private static final long serialVersionUID = 1L;

    public AlreadyAssessed() {
        super("assessment.already");
    }
}
