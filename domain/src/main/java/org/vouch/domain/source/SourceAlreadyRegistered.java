package org.vouch.domain.source;

import org.vouch.domain.shared.Violation;

/** Another source bears this very name, and nobody said that this is another one. */
public final class SourceAlreadyRegistered extends Violation {

    private static final long serialVersionUID = 1L;

    SourceAlreadyRegistered(String name) {
        super("source.already-registered", name);
    }
}
