package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** Each reason that was pinned to a row is answered before the report goes on. */
public final class RemarksOpen extends Violation {

    private static final long serialVersionUID = 1L;

    public RemarksOpen(String where) {
        super("report.remarks-open", where);
    }
}
