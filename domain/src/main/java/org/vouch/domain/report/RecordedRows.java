package org.vouch.domain.report;

import java.time.LocalDate;
import java.util.List;

/** The rows of a report as far as they are recorded; what is reckoned of origins is not in them yet. */
public interface RecordedRows {

    /** As {@link ReportRows#of}, without the columns of origins. */
    List<ExportRow> of(ReportId report, int edition, LocalDate today);
}
