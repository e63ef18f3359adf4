package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** What is frozen is what whoever releases it has read; a grade, a source or a statement changed since. */
public final class RowsChangedMeanwhile extends Violation {

    private static final long serialVersionUID = 1L;

    public RowsChangedMeanwhile() {
        super("report.rows-changed-meanwhile");
    }
}
