package org.vouch.domain.statement;

import org.vouch.domain.shared.Violation;

/** A statement cannot be its own basis. */
public final class RestsOnItself extends Violation {

    private static final long serialVersionUID = 1L;

    public RestsOnItself() {
        super("statement.rests-on-itself");
    }
}
