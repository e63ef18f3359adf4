package org.vouch.domain.report;

import java.util.List;
import java.util.Optional;
import org.vouch.domain.user.StaffId;

/**
 * What of the reports is wanted.
 *
 * @param states any of these; all where none is named
 * @param draftedBy only those somebody had a hand in
 * @param text words in title or note, or empty
 * @param readBy only those somebody is the second reader of
 * @param withdrawn only those whose latest edition was taken back
 */
public record ReportFilter(
        List<ReportState> states,
        Optional<StaffId> draftedBy,
        String text,
        Optional<StaffId> readBy,
        boolean withdrawn) {

    public ReportFilter {
        states = List.copyOf(states);
        text = text == null ? "" : text.strip();
    }

    public ReportFilter(List<ReportState> states, Optional<StaffId> draftedBy, String text) {
        this(states, draftedBy, text, Optional.empty(), false);
    }
}
