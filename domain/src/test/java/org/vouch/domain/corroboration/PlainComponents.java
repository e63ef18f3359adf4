package org.vouch.domain.corroboration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Pseudograph;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** The sources of a claim's graph and every line between two of them, for JGraphT's connected components. */
final class PlainComponents {

    private PlainComponents() {}

    static Graph<SourceId, DefaultEdge> of(ClaimGraph graph) {
        Graph<SourceId, DefaultEdge> plain = new Pseudograph<>(DefaultEdge.class);
        Map<StatementId, GraphStatement> statements =
                graph.statements().stream().collect(Collectors.toMap(GraphStatement::id, Function.identity()));
        for (GraphStatement statement : graph.statements()) {
            plain.addVertex(statement.holder());
            join(plain, statement.holder(), statement.basis().source());
            GraphStatement on = statements.get(statement.basis().statement());
            join(plain, statement.holder(), on == null ? null : on.holder());
        }
        for (GraphCitation citation : graph.citations()) {
            plain.addVertex(citation.publisher());
            for (int hop = 1; hop < citation.chain().size(); hop++) {
                join(plain, citation.chain().get(hop - 1), citation.chain().get(hop));
            }
        }
        graph.affiliations().forEach(tie -> join(plain, tie.source(), tie.body()));
        return plain;
    }

    static List<Set<SourceId>> components(Graph<SourceId, DefaultEdge> plain) {
        return new ConnectivityInspector<>(plain).connectedSets();
    }

    private static void join(Graph<SourceId, DefaultEdge> plain, SourceId one, SourceId other) {
        if (other != null) {
            plain.addVertex(one);
            plain.addVertex(other);
            plain.addEdge(one, other);
        }
    }
}
