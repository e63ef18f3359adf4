package org.vouch.domain.corroboration;

import java.util.List;
import org.vouch.domain.claim.Stance;

/**
 * An origin in the graph of a claim: the nodes that are one, or several like origins where likenesses are drawn as one.
 *
 * @param number of the first of its origins among those established on its side, from 1; of the possible ones likewise
 * @param established whether it counts; otherwise it is one more only if its independence comes to light
 * @param because the affiliations and findings that make its nodes one
 * @param nodes their indexes, ascending
 */
public record AttributionFrame(
        Stance side,
        List<Origin> origins,
        int number,
        boolean established,
        List<Collapse> because,
        List<Integer> nodes) {

    public AttributionFrame {
        origins = List.copyOf(origins);
        because = List.copyOf(because);
        nodes = List.copyOf(nodes);
    }
}
