package org.vouch.domain.report;

import java.util.List;

/**
 * Add statements to a draft. Each is put under those of its claims that the draft has; where it has none of them, they are
 * added with it.
 *
 * @param claims if any, only under these, which are added where the draft has them not
 */
public record AddStatements(ReportId report, long version, List<Long> statements, List<Long> claims) {

    public AddStatements {
        statements = List.copyOf(statements);
        claims = List.copyOf(claims);
    }
}
