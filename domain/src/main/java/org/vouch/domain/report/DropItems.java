package org.vouch.domain.report;

import java.util.List;

/** Take claims out. */
public record DropItems(ReportId report, long version, List<Long> claims) {

    public DropItems {
        claims = List.copyOf(claims);
    }
}
