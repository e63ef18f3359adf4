package org.vouch.domain.report;

import java.util.List;

/** Reads what was done to a draft, and what it held before and after. */
public interface DraftSteps {

    /** Since it was started, taken back, returned or begun anew, the first of them first; of a great many the last ones. */
    List<DraftStep> of(ReportId report);

    /** Without what was deleted since, which it names. */
    DraftContents before(ReportId report, DraftStep step);

    /** Without what was deleted since, which it names. */
    DraftContents after(ReportId report, DraftStep step);
}
