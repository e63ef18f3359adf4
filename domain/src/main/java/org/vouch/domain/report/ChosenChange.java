package org.vouch.domain.report;

import java.time.Instant;
import java.util.List;

/**
 * A statement that was changed after somebody chose it for a claim, or took it as seen.
 *
 * @param since when that was
 * @param fields what is different now, each under its name; words of ours within stand as their text keys between two unit
 *     separators (U+001F), which nobody can type
 */
public record ChosenChange(long claim, long statement, Instant since, List<CellDifference> fields) {

    public ChosenChange {
        fields = List.copyOf(fields);
    }
}
