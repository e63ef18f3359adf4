package org.vouch.domain.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.vouch.domain.claim.ClaimId;

/** The rows of a report as far as they are recorded; what is reckoned of origins is not in them yet. */
public interface RecordedRows {

    /** The claims that have rows. */
    List<ClaimId> claims(ReportId report);

    /** As {@link ReportRows#each}, without the columns of origins. */
    void each(ReportId report, int edition, LocalDate today, Consumer<ExportRow> taker);
}
