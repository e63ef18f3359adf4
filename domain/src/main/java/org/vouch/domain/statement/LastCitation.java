package org.vouch.domain.statement;

import org.vouch.domain.shared.Violation;

/** A statement keeps at least one citation; without any it would have to be deleted. */
public final class LastCitation extends Violation {

    private static final long serialVersionUID = 1L;

    public LastCitation() {
        super("statement.last-citation");
    }
}
