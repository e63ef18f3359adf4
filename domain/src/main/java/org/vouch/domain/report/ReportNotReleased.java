package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** A next edition follows a released one. */
public final class ReportNotReleased extends Violation {

    private static final long serialVersionUID = 1L;

    public ReportNotReleased(String title) {
        super("report.not-released", title);
    }
}
