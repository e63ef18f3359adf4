package org.vouch.web.corroboration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.vouch.domain.corroboration.AttributionEdge;
import org.vouch.domain.corroboration.AttributionFrame;
import org.vouch.domain.corroboration.AttributionGraph;
import org.vouch.domain.corroboration.AttributionNode;
import org.vouch.domain.corroboration.AttributionNode.Part;
import org.vouch.domain.statement.StatementId;

/** The list that says what the picture shows: each source with what leads on from it. */
final class GraphRows {

    /** What is told with the holder it belongs to. */
    private static final Set<Part> WITH_ANOTHER = EnumSet.of(Part.EVIDENCE, Part.NOTHING_NAMED);

    private final AttributionGraph graph;
    private final GraphWords words;
    private final NodeAddress addresses;

    GraphRows(AttributionGraph graph, GraphWords words, String base) {
        this.graph = graph;
        this.words = words;
        addresses = new NodeAddress(graph, base);
    }

    List<GraphRow> all() {
        return IntStream.range(0, graph.nodes().size())
                .filter(node -> !WITH_ANOTHER.contains(graph.nodes().get(node).part()))
                .mapToObj(this::row)
                .toList();
    }

    private GraphRow row(int node) {
        AttributionNode at = graph.nodes().get(node);
        String address = addresses.of(node);
        AttributionFrame frame = graph.frameOf(node);
        return new GraphRow(
                words.heading(at),
                address.equals(GraphPicture.LIST) ? null : address,
                words.notes(graph, node),
                frame == null ? null : words.title(frame),
                numbers(at.statements()),
                graph.edges().stream()
                        .filter(edge -> edge.from() == node)
                        .map(this::way)
                        .toList());
    }

    private GraphRow.Way way(AttributionEdge edge) {
        AttributionNode to = graph.nodes().get(edge.to());
        String whom =
                WITH_ANOTHER.contains(to.part()) ? String.join(", ", words.notes(graph, edge.to())) : words.heading(to);
        AttributionFrame frame = graph.frameOf(edge.to());
        boolean elsewhere = to.part() == Part.EVIDENCE && frame != null && !frame.equals(graph.frameOf(edge.from()));
        return new GraphRow.Way(
                words.told(edge),
                elsewhere ? whom + " (" + words.title(frame) + ")" : whom,
                numbers(edge.statements()));
    }

    private static List<Long> numbers(List<StatementId> statements) {
        return statements.stream().map(StatementId::value).toList();
    }
}
