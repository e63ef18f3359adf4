package org.vouch.domain.statement;

import org.vouch.domain.shared.Violation;

/** A caveat without whoever uttered it. */
public final class CaveatWithoutUtterer extends Violation {

    private static final long serialVersionUID = 1L;

    public CaveatWithoutUtterer() {
        super("statement.caveat-without-utterer");
    }
}
