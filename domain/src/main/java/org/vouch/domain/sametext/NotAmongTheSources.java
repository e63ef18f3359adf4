package org.vouch.domain.sametext;

import org.vouch.domain.shared.Violation;

/** The text is neither the other article's outlet's nor that of a wire either of them credits. */
public final class NotAmongTheSources extends Violation {

    private static final long serialVersionUID = 1L;

    public NotAmongTheSources() {
        super("sametext.not-among-the-sources");
    }
}
