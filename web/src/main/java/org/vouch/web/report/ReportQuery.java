package org.vouch.web.report;

import java.util.Optional;
import org.vouch.domain.report.ReportFilter;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.StaffId;
import org.vouch.web.shared.Asked;

/** What the address of the list of reports asks for; what it cannot mean is left out. */
record ReportQuery(ReportFilter filter, PageRequest asked) {

    private static final int ROWS = 12;

    static ReportQuery of(Asked asked, StaffId me) {
        ReportFilter filter = new ReportFilter(
                asked.constants(ReportState.class, "state"),
                Optional.ofNullable(asked.typed("mine")).map(given -> me),
                asked.typed("q"),
                Optional.ofNullable(asked.typed("reading")).map(given -> me),
                asked.typed("withdrawn") != null);
        return new ReportQuery(filter, asked.sortedPage(ROWS));
    }
}
