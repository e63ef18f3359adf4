package org.vouch.domain.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** Draws nodes that are alike as one, with the edges and origins of all. */
final class Folding {

    private final AttributionGraph graph;
    private final int[] target;
    private final List<List<AttributionNode>> groups = new ArrayList<>();

    Folding(AttributionGraph graph, Likeness likeness) {
        this.graph = graph;
        target = new int[graph.nodes().size()];
        Map<Object, Integer> numbers = new HashMap<>();
        for (int node = 0; node < target.length; node++) {
            target[node] = numbers.computeIfAbsent(likeness.of(node), key -> {
                groups.add(new ArrayList<>());
                return groups.size() - 1;
            });
            groups.get(target[node]).add(graph.nodes().get(node));
        }
    }

    AttributionGraph folded() {
        AttributionDraft draft = new AttributionDraft();
        for (int group = 0; group < groups.size(); group++) {
            draft.node(one(groups.get(group)), group);
            for (StatementId statement : all(groups.get(group), AttributionNode::statements, StatementId::value)) {
                draft.holds(group, statement);
            }
        }
        for (AttributionEdge edge : graph.edges()) {
            draft.edge(target[edge.from()], target[edge.to()], edge.way(), edge.statements());
            if (edge.parted()) {
                draft.part(target[edge.from()], target[edge.to()], edge.way());
            }
        }
        frames().forEach(draft::frame);
        return draft.finished();
    }

    private static AttributionNode one(List<AttributionNode> alike) {
        AttributionNode first = alike.get(0);
        return new AttributionNode(
                first.part(),
                first.side(),
                all(alike, AttributionNode::sources, SourceId::value),
                List.of(),
                alike.size() == 1 ? first.steps() : List.of(),
                first.lost(),
                first.publishes());
    }

    private static <T> List<T> all(
            List<AttributionNode> nodes, Function<AttributionNode, List<T>> part, Function<T, Long> number) {
        return nodes.stream()
                .flatMap(node -> part.apply(node).stream())
                .distinct()
                .sorted(Comparator.comparing(number))
                .toList();
    }

    /** Origins that have a node in common now are drawn in one frame. */
    private List<AttributionFrame> frames() {
        UnionFind shared = new UnionFind();
        Map<Integer, Integer> owner = new HashMap<>();
        for (int frame = 0; frame < graph.frames().size(); frame++) {
            for (int node : graph.frames().get(frame).nodes()) {
                Integer other = owner.putIfAbsent(target[node], frame);
                if (other != null) {
                    shared.unite(other, frame);
                }
            }
        }
        Map<Integer, List<AttributionFrame>> together = new LinkedHashMap<>();
        for (int frame = 0; frame < graph.frames().size(); frame++) {
            together.computeIfAbsent(shared.find(frame), key -> new ArrayList<>())
                    .add(graph.frames().get(frame));
        }
        return together.values().stream().map(this::joined).toList();
    }

    private AttributionFrame joined(List<AttributionFrame> frames) {
        AttributionFrame first = frames.get(0);
        Set<Integer> nodes = new TreeSet<>();
        frames.forEach(frame -> frame.nodes().forEach(node -> nodes.add(target[node])));
        return new AttributionFrame(
                first.side(),
                frames.stream().flatMap(frame -> frame.origins().stream()).toList(),
                frames.stream().mapToInt(AttributionFrame::number).min().orElseThrow(),
                first.established(),
                frames.size() == 1 ? first.because() : List.of(),
                List.copyOf(nodes));
    }
}
