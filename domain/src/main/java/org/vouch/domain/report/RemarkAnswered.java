package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** What was answered is part of the record. */
public final class RemarkAnswered extends Violation {

    private static final long serialVersionUID = 1L;

    public RemarkAnswered() {
        super("report.remark-answered");
    }
}
