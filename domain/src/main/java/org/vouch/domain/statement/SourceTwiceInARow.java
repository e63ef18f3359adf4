package org.vouch.domain.statement;

import org.vouch.domain.shared.Violation;

/** The same source stands twice in a row in a chain. */
public final class SourceTwiceInARow extends Violation {

    private static final long serialVersionUID = 1L;

    public SourceTwiceInARow() {
        super("statement.source-twice-in-a-row");
    }
}
