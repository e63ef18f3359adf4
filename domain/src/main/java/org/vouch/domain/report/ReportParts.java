package org.vouch.domain.report;

import java.time.Instant;
import java.util.List;
import org.vouch.domain.user.StaffId;

/**
 * Who has which part in the coming edition of a report.
 *
 * @param drafters the names of all who had a hand in the draft, who started it first
 * @param reader the second reader: named when it was sent, or whoever released it; null before
 * @param readAt when they passed it on or released it, or null
 */
public record ReportParts(List<String> drafters, StaffId reader, String readerName, Instant readAt) {

    public ReportParts {
        drafters = List.copyOf(drafters);
    }

    public boolean isReadBy(StaffId staff) {
        return staff.equals(reader);
    }
}
