package org.vouch.domain.statement;

import org.vouch.domain.shared.Violation;

/** The chain of a citation ends with another source than the statement's holder. */
public final class CitationOfAnotherHolder extends Violation {

    private static final long serialVersionUID = 1L;

    public CitationOfAnotherHolder() {
        super("statement.citation-of-another-holder");
    }
}
