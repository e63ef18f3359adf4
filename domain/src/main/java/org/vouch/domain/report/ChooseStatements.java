package org.vouch.domain.report;

import java.util.List;

/** Choose exactly these statements for a claim; those that stay keep their order. */
public record ChooseStatements(ReportId report, long version, long claim, List<Long> statements) {

    public ChooseStatements {
        statements = List.copyOf(statements);
    }
}
