package org.vouch.domain.report;

import java.time.LocalDate;
import java.util.List;

/** What the file of a report says now, before it is frozen. */
public interface ReportRows {

    /**
     * One row per claim, chosen statement and citation, in the report's order.
     *
     * @param edition the number the edition will have
     * @param today the day an affiliation must be in force on where a statement has no date
     */
    List<ExportRow> of(ReportId report, int edition, LocalDate today);
}
