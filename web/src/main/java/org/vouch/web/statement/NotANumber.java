package org.vouch.web.statement;

import org.vouch.domain.shared.Violation;

/** What was typed as a number is none. */
final class NotANumber extends Violation {

    private static final long serialVersionUID = 1L;

    NotANumber(String typed) {
        super("statement.not-a-number", typed);
        about(typed);
    }
}
