package org.vouch.domain.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** An attribution graph as it is drawn up: nodes are found again by who stands there as what. */
final class AttributionDraft {

    private static final int NOBODY = -1;

    /** @param of the index of the node that this one belongs to alone, or -1 */
    private record Place(AttributionNode.Part part, Stance side, List<SourceId> sources, int of) {}

    private record Pair(int from, int to, AttributionEdge.Way way) {}

    private final Map<Place, Integer> indexes = new HashMap<>();
    private final List<AttributionNode> nodes = new ArrayList<>();
    private final Map<Integer, Set<StatementId>> held = new HashMap<>();
    private final Map<Pair, Set<StatementId>> ways = new HashMap<>();
    private final Set<Pair> parted = new HashSet<>();
    private final Set<Integer> leading = new HashSet<>();
    private final List<AttributionFrame> frames = new ArrayList<>();

    int node(AttributionNode node) {
        return node(node, NOBODY);
    }

    int node(AttributionNode node, int of) {
        Integer known = indexes.putIfAbsent(new Place(node.part(), node.side(), node.sources(), of), nodes.size());
        if (known != null) {
            return known;
        }
        nodes.add(node);
        return nodes.size() - 1;
    }

    void holds(int node, StatementId statement) {
        held.computeIfAbsent(node, key -> inOrder()).add(statement);
    }

    void step(int node, AttributionNode.Step step) {
        nodes.set(node, nodes.get(node).at(step));
    }

    void edge(int from, int to, AttributionEdge.Way way, List<StatementId> statements) {
        if (from != to) {
            ways.computeIfAbsent(new Pair(from, to, way), key -> inOrder()).addAll(statements);
            leading.add(from);
        }
    }

    void part(int from, int to, AttributionEdge.Way way) {
        parted.add(new Pair(from, to, way));
    }

    void frame(AttributionFrame frame) {
        frames.add(frame);
    }

    boolean leadsOn(int node) {
        return leading.contains(node);
    }

    AttributionNode at(int node) {
        return nodes.get(node);
    }

    int size() {
        return nodes.size();
    }

    AttributionGraph finished() {
        List<AttributionNode> all = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            all.add(nodes.get(node).holding(held.getOrDefault(node, Set.of())));
        }
        List<AttributionEdge> edges = new ArrayList<>();
        ways.forEach((pair, statements) -> edges.add(new AttributionEdge(
                pair.from,
                pair.to,
                pair.way,
                List.copyOf(statements),
                nodes.get(pair.from).leadsInCircleTo(nodes.get(pair.to)),
                parted.contains(pair))));
        edges.sort(AttributionEdge.IN_ORDER);
        return new AttributionGraph(all, edges, frames);
    }

    private static Set<StatementId> inOrder() {
        return new TreeSet<>(Comparator.comparing(StatementId::value));
    }
}
