package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** A report that was sent or released is not changed. */
public final class ReportNotInDraft extends Violation {

    private static final long serialVersionUID = 1L;

    public ReportNotInDraft(String title) {
        super("report.not-in-draft", title);
    }
}
