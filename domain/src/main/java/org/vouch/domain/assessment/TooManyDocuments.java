package org.vouch.domain.assessment;

import org.vouch.domain.shared.Violation;

/** More documents were linked than anybody reads. */
public final class TooManyDocuments extends Violation {

    private static final long serialVersionUID = 1L;

    public TooManyDocuments(int most) {
        super("assessment.documents", most);
    }
}
