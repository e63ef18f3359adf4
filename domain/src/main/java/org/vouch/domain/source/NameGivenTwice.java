package org.vouch.domain.source;

import org.vouch.domain.shared.Violation;

/** A name stands twice among the names of one source. */
public final class NameGivenTwice extends Violation {

    private static final long serialVersionUID = 1L;

    NameGivenTwice(String name) {
        super("source.name-given-twice", name);
    }
}
