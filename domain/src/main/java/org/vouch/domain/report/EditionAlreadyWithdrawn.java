package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** An edition is taken back once. */
public final class EditionAlreadyWithdrawn extends Violation {

    private static final long serialVersionUID = 1L;

    public EditionAlreadyWithdrawn(int number) {
        super("report.edition-already-withdrawn", number);
    }
}
