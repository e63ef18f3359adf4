package org.vouch.domain.assessment;

import org.vouch.domain.shared.Violation;

/** A rule of the desk would be a number that makes no sense. */
public final class RuleOutOfRange extends Violation {

    private static final long serialVersionUID = 1L;

    public RuleOutOfRange(int from, int to) {
        super("assessment.rule", from, to);
    }
}
