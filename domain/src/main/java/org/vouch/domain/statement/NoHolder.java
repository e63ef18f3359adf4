package org.vouch.domain.statement;

import org.vouch.domain.shared.Violation;

/** A chain without a last source names nobody whose words they are. */
public final class NoHolder extends Violation {

    private static final long serialVersionUID = 1L;

    public NoHolder() {
        super("statement.no-holder");
    }
}
