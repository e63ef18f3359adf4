package org.vouch.domain.report;

import java.util.List;
import org.vouch.domain.houserule.RuleFinding;

/**
 * Let pass what house rules found.
 *
 * @param found as it was seen
 */
public record AcceptFindings(ReportId report, List<RuleFinding> found, String reason) {

    public AcceptFindings {
        found = List.copyOf(found);
    }
}
