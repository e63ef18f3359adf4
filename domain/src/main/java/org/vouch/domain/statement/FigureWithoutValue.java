package org.vouch.domain.statement;

import org.vouch.domain.shared.Violation;

/** A figure needs a value, or the words used for it. */
public final class FigureWithoutValue extends Violation {

    private static final long serialVersionUID = 1L;

    public FigureWithoutValue() {
        super("statement.figure-without-value");
    }
}
