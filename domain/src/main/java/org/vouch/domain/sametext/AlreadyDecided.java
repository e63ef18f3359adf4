package org.vouch.domain.sametext;

import org.vouch.domain.shared.Violation;

/** Somebody has decided already whether the article carries the other's text. */
public final class AlreadyDecided extends Violation {

    private static final long serialVersionUID = 1L;

    public AlreadyDecided() {
        super("sametext.already-decided");
    }
}
