package org.vouch.domain.corroboration;

import java.util.Comparator;
import java.util.List;
import org.vouch.domain.statement.StatementId;

/**
 * An edge of the graph of a claim, from the index of one node to that of another.
 *
 * @param statements those it is read from, by number
 * @param circular whether it is a step of a circle of reporting
 * @param parted whether an editor found that the one does not lead back to the other
 */
public record AttributionEdge(
        int from, int to, Way way, List<StatementId> statements, boolean circular, boolean parted) {

    static final Comparator<AttributionEdge> IN_ORDER = Comparator.comparingInt(AttributionEdge::from)
            .thenComparingInt(AttributionEdge::to)
            .thenComparing(AttributionEdge::way);

    /** What leads from the one to the other. */
    public enum Way {
        /** The one reports what the other said. */
        CITES,
        /** The one says it on the other's word. */
        RESTS_ON,
        /** The article of the one carries the text of the other. */
        CARRIES,
        /** The one shows evidence. */
        SHOWS,
        /** The article names wires as contributors. */
        CREDITS,
        /** The one does not tell on what it says it. */
        IS_SILENT
    }

    public AttributionEdge {
        statements = List.copyOf(statements);
    }
}
