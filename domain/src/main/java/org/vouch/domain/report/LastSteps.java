package org.vouch.domain.report;

import java.util.Optional;

/** Reads what was done last to a draft. */
public interface LastSteps {

    /** None where the last change of the report was none of its contents: it was renamed, sent, or has only been started. */
    Optional<LastStep> of(ReportId report);
}
