package org.vouch.domain.statement;

import org.vouch.domain.shared.Violation;

/** The basis is said to rest on another, and one source or one statement has to be named for it. */
public final class RestsOnNothing extends Violation {

    private static final long serialVersionUID = 1L;

    public RestsOnNothing() {
        super("statement.rests-on-nothing");
    }
}
