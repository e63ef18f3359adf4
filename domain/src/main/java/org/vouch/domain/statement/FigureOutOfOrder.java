package org.vouch.domain.statement;

import org.vouch.domain.shared.Violation;

/** The upper end of a range stands alone, or below the lower one. */
public final class FigureOutOfOrder extends Violation {

    private static final long serialVersionUID = 1L;

    public FigureOutOfOrder() {
        super("statement.figure-out-of-order");
    }
}
