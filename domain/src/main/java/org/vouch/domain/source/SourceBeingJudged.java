package org.vouch.domain.source;

import org.vouch.domain.shared.Violation;

/** A round of grading of the source is under way, so it cannot be deleted; it can be retired. */
public final class SourceBeingJudged extends Violation {

    private static final long serialVersionUID = 1L;

    public SourceBeingJudged(String name) {
        super("source.being-judged", name);
    }
}
