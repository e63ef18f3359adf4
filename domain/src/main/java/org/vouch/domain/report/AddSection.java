package org.vouch.domain.report;

import java.util.List;

/** Add a section after all others, and move these claims into it. */
public record AddSection(ReportId report, long version, String heading, List<Long> claims) {

    public AddSection {
        claims = List.copyOf(claims);
    }
}
