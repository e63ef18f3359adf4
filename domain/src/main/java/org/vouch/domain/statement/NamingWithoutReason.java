package org.vouch.domain.statement;

import org.vouch.domain.shared.Violation;

/** Where the holder is not named, the reason belongs to the record. */
public final class NamingWithoutReason extends Violation {

    private static final long serialVersionUID = 1L;

    public NamingWithoutReason() {
        super("statement.naming-without-reason");
    }
}
