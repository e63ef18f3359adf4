package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** Only a report that was sent for release is released or returned. */
public final class ReportNotSent extends Violation {

    private static final long serialVersionUID = 1L;

    public ReportNotSent(String title) {
        super("report.not-sent", title);
    }
}
