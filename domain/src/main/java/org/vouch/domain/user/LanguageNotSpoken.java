package org.vouch.domain.user;

import org.vouch.domain.shared.Violation;

/** Vouch speaks English and German. */
public final class LanguageNotSpoken extends Violation {

    private static final long serialVersionUID = 1L;

    LanguageNotSpoken() {
        super("user.language-not-spoken");
    }
}
