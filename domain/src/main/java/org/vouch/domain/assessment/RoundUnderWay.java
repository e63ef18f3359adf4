package org.vouch.domain.assessment;

import org.vouch.domain.shared.Violation;

/** Somebody began to judge the same subject within the same limit at the same moment. */
public final class RoundUnderWay extends Violation {

    private static final long serialVersionUID = 1L;

    public RoundUnderWay() {
        super("assessment.under-way");
    }
}
