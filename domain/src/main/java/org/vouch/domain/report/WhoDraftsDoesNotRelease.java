package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** Rule 15 of the desk: whoever had a hand in the draft neither releases nor returns it. */
public final class WhoDraftsDoesNotRelease extends Violation {

    private static final long serialVersionUID = 1L;

    public WhoDraftsDoesNotRelease(String title) {
        super("report.who-drafts-does-not-release", title);
    }
}
