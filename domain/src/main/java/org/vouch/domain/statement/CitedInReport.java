package org.vouch.domain.statement;

import org.vouch.domain.shared.Violation;

/** The statement stands in a report, and so cannot be deleted. */
public final class CitedInReport extends Violation {

    private static final long serialVersionUID = 1L;

    public CitedInReport(StatementId statement, String report) {
        super("statement.cited-in-report", statement, report);
    }
}
