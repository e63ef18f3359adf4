package org.vouch.domain.report;

import java.util.List;

/** Add a claim with the statements chosen for it; none chosen means all that speak to it. */
public record AddClaim(ReportId report, long version, long claim, List<Long> statements) {

    public AddClaim {
        statements = List.copyOf(statements);
    }
}
