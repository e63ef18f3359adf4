package org.vouch.domain.assessment;

import org.vouch.domain.shared.Violation;

/** A linked document is no address on the web. */
public final class DocumentWithoutAddress extends Violation {

    private static final long serialVersionUID = 1L;

    public DocumentWithoutAddress(String typed) {
        super("assessment.document", typed);
    }
}
