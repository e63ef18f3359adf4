package org.vouch.web.corroboration;

import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.corroboration.AttributionEdge;
import org.vouch.domain.corroboration.AttributionFrame;
import org.vouch.domain.corroboration.AttributionGraph;
import org.vouch.domain.corroboration.AttributionNode;
import org.vouch.domain.corroboration.Reckoning;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.shared.drawing.Picture;
import org.vouch.web.shared.drawing.Svg;

/** The picture of where a claim comes from, across and down, and the list that says the same. */
public final class GraphView {

    private static final int MOST_NODES = 40;

    private final AttributionGraph graph;
    private final AttributionGraph folded;
    private final GraphWords words;
    private final Reckoning asserted;
    private final String base;

    GraphView(AttributionGraph graph, Reckoning asserted, OriginWords words, String base) {
        this.graph = graph;
        this.asserted = asserted;
        this.words = new GraphWords(words);
        this.base = base;
        folded = graph.folded(MOST_NODES);
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return !graph.nodes().isEmpty();
    }

    /** From left to right, as markup. */
    public String getAcross() {
        return Svg.inPage(picture(true), "graph-across");
    }

    /** From top to bottom, as markup. */
    public String getDown() {
        return Svg.inPage(picture(false), "graph-down");
    }

    /** Whether some nodes stand for several. */
    public boolean isFolded() {
        return folded.nodes().size() < graph.nodes().size();
    }

    /** Whether there is a circle of reporting in it. */
    public boolean isCircular() {
        return graph.nodes().stream().anyMatch(node -> !node.steps().isEmpty());
    }

    /** Every node, none folded. */
    public List<GraphRow> getRows() {
        List<GraphRow> rows = new ArrayList<>();
        NodeAddress addresses = new NodeAddress(graph, base);
        for (int node = 0; node < graph.nodes().size(); node++) {
            AttributionNode at = graph.nodes().get(node);
            String address = addresses.of(node);
            AttributionFrame frame = graph.frameOf(node);
            rows.add(new GraphRow(
                    words.heading(at),
                    address.equals(GraphPicture.LIST) ? null : address,
                    words.notes(graph, node),
                    frame == null ? null : words.title(frame),
                    numbers(at.statements()),
                    ways(node)));
        }
        return rows;
    }

    Picture picture(boolean across) {
        GraphPlan plan = GraphPlan.of(folded, words, across);
        return new GraphPicture(plan, words, base).drawn(title(), words.said("how-to-read"));
    }

    private String title() {
        return words.said(
                asserted.outlets() == 0 ? "summary.none" : "summary",
                asserted.outlets(),
                asserted.paths(),
                asserted.origins(),
                asserted.possible());
    }

    private List<GraphRow.Way> ways(int node) {
        return graph.edges().stream()
                .filter(edge -> edge.from() == node && edge.way() != AttributionEdge.Way.IS_SILENT)
                .map(edge -> new GraphRow.Way(
                        words.told(edge), words.heading(graph.nodes().get(edge.to())), numbers(edge.statements())))
                .toList();
    }

    private static List<Long> numbers(List<StatementId> statements) {
        return statements.stream().map(StatementId::value).toList();
    }
}
