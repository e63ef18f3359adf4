package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** A report without a claim is not sent for release. */
public final class NothingToRelease extends Violation {

    private static final long serialVersionUID = 1L;

    public NothingToRelease() {
        super("report.nothing-to-release");
    }
}
