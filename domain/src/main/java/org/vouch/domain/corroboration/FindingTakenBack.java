package org.vouch.domain.corroboration;

import org.vouch.domain.shared.Violation;

/** The finding was taken back before. */
public final class FindingTakenBack extends Violation {

    private static final long serialVersionUID = 1L;

    public FindingTakenBack() {
        super("corroboration.finding-taken-back");
    }
}
