package org.vouch.domain.corroboration;

import java.util.List;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.source.SourceId;

/**
 * What one side of a claim comes to: who asserts it, or who denies it, and so on.
 *
 * @param publishers the outlets: those that carry one of the statements, by number
 * @param chains the paths: each distinct attribution chain, from publisher to holder
 * @param origins independent roots whose independence is established; at least one where a line ends with a holder
 * @param possible how many there would be if every root not yet established were independent
 * @param roots the origins, established or not
 * @param collapses why there are not more of them
 */
public record Reckoning(
        Stance stance,
        List<SourceId> publishers,
        List<List<SourceId>> chains,
        int origins,
        int possible,
        List<Origin> roots,
        List<Collapse> collapses,
        List<Circle> circles,
        List<LineageUnknown> unknown) {

    public Reckoning {
        publishers = List.copyOf(publishers);
        chains = List.copyOf(chains);
        roots = List.copyOf(roots);
        collapses = List.copyOf(collapses);
        circles = List.copyOf(circles);
        unknown = List.copyOf(unknown);
    }

    public int outlets() {
        return publishers.size();
    }

    public int paths() {
        return chains.size();
    }

    /** Whether more origins may come to light. */
    public boolean isOpen() {
        return possible > origins;
    }
}
