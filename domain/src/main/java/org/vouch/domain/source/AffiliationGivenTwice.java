package org.vouch.domain.source;

import org.vouch.domain.shared.Violation;

/** The same affiliation stands twice for the same time. */
public final class AffiliationGivenTwice extends Violation {

    private static final long serialVersionUID = 1L;

    AffiliationGivenTwice() {
        super("source.affiliation-given-twice");
    }
}
