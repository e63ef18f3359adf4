package org.vouch.domain.corroboration;

import java.util.List;
import org.vouch.domain.claim.Stance;

/**
 * What one side of a claim comes to: who asserts it, or who denies it, and so on.
 *
 * @param outlets distinct publishers that carry one of the statements
 * @param paths distinct attribution chains
 * @param origins independent roots whose independence is established; at least one where a line ends with a holder
 * @param possible how many there would be if every root not yet established were independent
 * @param roots the origins, established or not
 * @param collapses why there are not more of them
 */
public record Reckoning(
        Stance stance,
        int outlets,
        int paths,
        int origins,
        int possible,
        List<Origin> roots,
        List<Collapse> collapses,
        List<Circle> circles,
        List<LineageUnknown> unknown) {

    public Reckoning {
        roots = List.copyOf(roots);
        collapses = List.copyOf(collapses);
        circles = List.copyOf(circles);
        unknown = List.copyOf(unknown);
    }

    /** Whether more origins may come to light. */
    public boolean isOpen() {
        return possible > origins;
    }
}
