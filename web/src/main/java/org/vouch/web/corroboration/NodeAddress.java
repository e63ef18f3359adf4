package org.vouch.web.corroboration;

import java.util.List;
import org.vouch.domain.corroboration.AttributionGraph;
import org.vouch.domain.corroboration.AttributionNode;
import org.vouch.domain.statement.StatementId;

/** Where a node leads: to its source, to the statement that tells of it, or to the list where it stands for several. */
final class NodeAddress {

    private final AttributionGraph graph;
    private final String base;

    NodeAddress(AttributionGraph graph, String base) {
        this.graph = graph;
        this.base = base;
    }

    String of(int index) {
        AttributionNode node = graph.nodes().get(index);
        boolean told =
                node.part() == AttributionNode.Part.EVIDENCE || node.part() == AttributionNode.Part.NOTHING_NAMED;
        if (told) {
            List<StatementId> statements = statements(index);
            return statements.isEmpty()
                    ? GraphPicture.LIST
                    : base + "/statement?id=" + statements.get(0).value();
        }
        return node.sources().size() == 1
                ? base + "/source?id=" + node.sources().get(0).value()
                : GraphPicture.LIST;
    }

    /** Those of the edge that leads here, or of the one it comes from. */
    private List<StatementId> statements(int index) {
        return graph.edges().stream()
                .filter(edge -> edge.to() == index)
                .map(edge -> edge.statements().isEmpty()
                        ? graph.nodes().get(edge.from()).statements()
                        : edge.statements())
                .findFirst()
                .orElse(List.of());
    }
}
