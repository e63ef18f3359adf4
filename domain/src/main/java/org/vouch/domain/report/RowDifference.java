package org.vouch.domain.report;

import java.util.List;

/**
 * A row of two editions, and what became of it from the one to the other.
 *
 * @param cells those that differ; of a row that was added or dropped, all that hold something
 * @param claim what its claim says, in the later edition that has it
 * @param statement what its statement says there
 */
public record RowDifference(RowChange kind, RowKey key, String claim, String statement, List<CellDifference> cells) {

    public RowDifference {
        cells = List.copyOf(cells);
    }
}
