package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** House rules that hold a release are kept, or whoever releases accepts what they found with a reason. */
public final class RulesHoldTheRelease extends Violation {

    private static final long serialVersionUID = 1L;

    public RulesHoldTheRelease(String where) {
        super("report.rules-hold-the-release", where);
    }
}
