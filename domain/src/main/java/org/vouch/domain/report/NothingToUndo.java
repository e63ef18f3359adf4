package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** One's own last step can be taken back as long as nobody did another. */
public final class NothingToUndo extends Violation {

    private static final long serialVersionUID = 1L;

    public NothingToUndo(String title) {
        super("report.nothing-to-undo", title);
    }
}
