package org.vouch.domain.source;

import org.vouch.domain.shared.Violation;

/** No source is affiliated with itself. */
public final class AffiliatedWithItself extends Violation {

    private static final long serialVersionUID = 1L;

    AffiliatedWithItself() {
        super("source.affiliated-with-itself");
    }
}
