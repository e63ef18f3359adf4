package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** What was to be accepted is found otherwise now, or not at all. */
public final class FindingGone extends Violation {

    private static final long serialVersionUID = 1L;

    public FindingGone() {
        super("report.finding-gone");
    }
}
