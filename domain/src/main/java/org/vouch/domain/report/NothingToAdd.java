package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** What is added to a draft speaks to a claim. */
public final class NothingToAdd extends Violation {

    private static final long serialVersionUID = 1L;

    public NothingToAdd() {
        super("report.nothing-to-add");
    }
}
