package org.vouch.domain.report;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.vouch.domain.user.StaffId;

/**
 * A report as its page shows it.
 *
 * @param drafters the numbers of everybody who had a hand in the draft
 * @param sentAt null before it was first sent
 * @param returnedAt null unless it was returned since the last release, as are the name and the reason
 */
public record ReportDetails(
        ReportId id,
        long version,
        String title,
        String note,
        ReportState state,
        String drafterName,
        Set<Long> drafters,
        Instant changedAt,
        Instant sentAt,
        Instant returnedAt,
        String returnedByName,
        String returnedReason,
        List<ItemDetails> items,
        List<EditionRow> editions) {

    public ReportDetails {
        drafters = Set.copyOf(drafters);
        items = List.copyOf(items);
        editions = List.copyOf(editions);
    }

    public boolean isDraftedBy(StaffId staff) {
        return drafters.contains(staff.value());
    }

    /** The number the next release will give. */
    public int nextEdition() {
        return editions.isEmpty() ? 1 : editions.get(0).number() + 1;
    }
}
