package org.vouch.domain.source;

import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.shared.Violation;

/** An affiliation cannot end before it begins. */
public final class AffiliationEndsBeforeItBegins extends Violation {

    private static final long serialVersionUID = 1L;

    AffiliationEndsBeforeItBegins(PartialDate since, PartialDate until) {
        super("source.affiliation-ends-before-it-begins", since.text(), until.text());
    }
}
