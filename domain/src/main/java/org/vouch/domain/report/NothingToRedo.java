package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** What one undid can be done again as long as nobody did anything else. */
public final class NothingToRedo extends Violation {

    private static final long serialVersionUID = 1L;

    public NothingToRedo(String title) {
        super("report.nothing-to-redo", title);
    }
}
