package org.vouch.domain.report;

import java.time.LocalDate;
import java.util.function.Consumer;

/** What the file of a report says now, before it is frozen. */
public interface ReportRows {

    /**
     * Hands on one row per claim, chosen statement and citation, in the report's order, as they are read: whoever takes
     * them asks the database nothing meanwhile.
     *
     * @param edition the number the edition will have
     * @param today the day an affiliation must be in force on where a statement has no date
     */
    void each(ReportId report, int edition, LocalDate today, Consumer<ExportRow> taker);
}
