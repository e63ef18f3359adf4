package org.vouch.domain.corroboration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.domain.source.SourceId;

/** Which sources are one body on the days they spoke: by affiliation, up to the top, and by an editor's finding. */
final class Kin {

    /** A step from a source to a body, or between two an editor found to be one. */
    private record Tie(int from, int to, GraphAffiliation affiliation) {}

    private record Climbed(int node, Days day) {}

    private final Nodes nodes;
    private final UnionFind one = new UnionFind();
    private final Map<SourceId, List<GraphAffiliation>> bodies = new HashMap<>();
    private final Set<Climbed> climbed = new HashSet<>();
    private final Set<Tie> ties = new HashSet<>();

    Kin(ClaimGraph graph, Nodes nodes) {
        this.nodes = nodes;
        Parted parted = new Parted(graph);
        graph.affiliations().stream()
                .filter(GraphAffiliation::binds)
                .filter(a -> !parted.are(a.source(), a.body()))
                .forEach(a -> bodies.computeIfAbsent(a.source(), key -> new ArrayList<>())
                        .add(a));
        graph.findings().stream()
                .filter(found -> found.kind() == GraphFinding.Kind.TOGETHER)
                .forEach(found -> tie(nodes.of(found.one()), nodes.of(found.other()), null));
    }

    /** Ties the source to the bodies it belonged to on that day, and these to theirs. */
    void climb(int source, Days day) {
        Deque<Integer> toClimb = new ArrayDeque<>(List.of(source));
        while (!toClimb.isEmpty()) {
            int node = toClimb.remove();
            if (climbed.add(new Climbed(node, day))) {
                for (GraphAffiliation up : bodies.getOrDefault(nodes.source(node), List.of())) {
                    if (up.within().meets(day)) {
                        int body = nodes.of(up.body());
                        tie(node, body, up);
                        toClimb.add(body);
                    }
                }
            }
        }
    }

    /** The number of the body a source is part of. */
    int of(int node) {
        return one.find(node);
    }

    /** Adds the steps that join two of the sources given; a tie that leads only to a body which joins nobody is none. */
    void tell(BitSet sources, Steps steps) {
        Map<Integer, Set<Tie>> at = new HashMap<>();
        ties.forEach(tie -> {
            at.computeIfAbsent(tie.from, key -> new HashSet<>()).add(tie);
            at.computeIfAbsent(tie.to, key -> new HashSet<>()).add(tie);
        });
        Deque<Integer> leaves = new ArrayDeque<>(at.keySet());
        while (!leaves.isEmpty()) {
            int leaf = leaves.remove();
            Set<Tie> around = at.get(leaf);
            if (!sources.get(leaf) && around.size() == 1) {
                Tie last = around.iterator().next();
                around.clear();
                int other = last.from == leaf ? last.to : last.from;
                at.get(other).remove(last);
                leaves.add(other);
            }
        }
        at.values().forEach(left -> left.forEach(tie -> add(tie, steps)));
    }

    private void tie(int from, int to, GraphAffiliation affiliation) {
        one.unite(from, to);
        ties.add(new Tie(from, to, affiliation));
    }

    private void add(Tie tie, Steps steps) {
        Reason reason = tie.affiliation == null ? Reason.OVERRULED : Reason.AFFILIATED;
        steps.add(
                reason,
                nodes.source(tie.from),
                nodes.source(tie.to),
                tie.affiliation == null ? null : tie.affiliation.kind());
    }
}
