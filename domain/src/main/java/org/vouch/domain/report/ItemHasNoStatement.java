package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** A claim without a chosen statement would be missing from the rows of the file. */
public final class ItemHasNoStatement extends Violation {

    private static final long serialVersionUID = 1L;

    public ItemHasNoStatement(long claim) {
        super("report.item-has-no-statement", claim);
    }
}
