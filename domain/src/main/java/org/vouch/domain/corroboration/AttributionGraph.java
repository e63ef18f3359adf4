package org.vouch.domain.corroboration;

import java.util.List;
import org.vouch.domain.claim.Stance;

/**
 * Who attributes a claim to whom, to be drawn: without words and without places.
 *
 * @param nodes each at the index that edges and frames know it by
 * @param frames the origins, established or possible; no node is in two of them
 */
public record AttributionGraph(
        List<AttributionNode> nodes, List<AttributionEdge> edges, List<AttributionFrame> frames) {

    public AttributionGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        frames = List.copyOf(frames);
    }

    /** All sides of the claim, those who assert it first. */
    public static AttributionGraph of(ClaimGraph graph) {
        AttributionDraft draft = new AttributionDraft();
        for (Stance stance : Stance.values()) {
            new SideAttribution(graph, stance, draft).draw();
        }
        return draft.finished();
    }

    /** The same with likenesses drawn as one node each, until there are not more nodes than given, if that can be. */
    public AttributionGraph folded(int most) {
        AttributionGraph folded = this;
        for (Likeness.Level level : Likeness.Level.values()) {
            boolean changed = true;
            while (changed && folded.nodes.size() > most) {
                AttributionGraph next = new Folding(folded, new Likeness(folded, level)).folded();
                changed = next.nodes.size() < folded.nodes.size();
                folded = next;
            }
        }
        return folded;
    }

    /** The frame around the node at this index, or null. */
    public AttributionFrame frameOf(int node) {
        return frames.stream()
                .filter(frame -> frame.nodes().contains(node))
                .findAny()
                .orElse(null);
    }
}
