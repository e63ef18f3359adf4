package org.vouch.domain.corroboration;

import org.vouch.domain.shared.Violation;

/** The claim's origins do not know the sources named, or not any more. */
public final class NothingToOverrule extends Violation {

    private static final long serialVersionUID = 1L;

    public NothingToOverrule() {
        super("corroboration.nothing-to-overrule");
    }
}
