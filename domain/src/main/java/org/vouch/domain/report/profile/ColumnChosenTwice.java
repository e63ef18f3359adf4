package org.vouch.domain.report.profile;

import org.vouch.domain.report.Column;
import org.vouch.domain.shared.Violation;

/** A profile has each column once. */
public final class ColumnChosenTwice extends Violation {

    private static final long serialVersionUID = 1L;

    ColumnChosenTwice(Column column) {
        super("profile.column-twice", column.header());
    }
}
