package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** What holds a release is let pass only by a senior editor who had no hand in the draft. */
public final class AcceptedByWhoReleases extends Violation {

    private static final long serialVersionUID = 1L;

    public AcceptedByWhoReleases(String title) {
        super("report.accepted-by-who-releases", title);
    }
}
