package org.vouch.domain.corroboration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.statement.StatementId;

/** The statements that take one stance, as far as an article not retracted carries them, and what they rest on. */
final class Side {

    private final Map<StatementId, GraphStatement> all = new HashMap<>();
    private final Set<StatementId> retracted;
    private final List<GraphStatement> statements;
    private final Set<StatementId> own;
    private final List<GraphStatement> lineage;
    private final List<GraphCitation> citations;

    Side(ClaimGraph graph, Stance stance) {
        graph.statements().forEach(statement -> all.put(statement.id(), statement));
        Set<StatementId> carried = graph.citations().stream()
                .filter(citation -> !citation.retracted())
                .map(GraphCitation::statement)
                .collect(Collectors.toSet());
        retracted = graph.citations().stream()
                .map(GraphCitation::statement)
                .filter(statement -> !carried.contains(statement))
                .collect(Collectors.toSet());
        statements = graph.statements().stream()
                .filter(statement -> statement.stance() == stance && carried.contains(statement.id()))
                .toList();
        own = statements.stream().map(GraphStatement::id).collect(Collectors.toSet());
        lineage = withWhatTheyRestOn();
        Set<StatementId> inLineage = lineage.stream().map(GraphStatement::id).collect(Collectors.toSet());
        citations = graph.citations().stream()
                .filter(citation -> !citation.retracted() && inLineage.contains(citation.statement()))
                .toList();
    }

    /** Those that take the stance. */
    List<GraphStatement> statements() {
        return statements;
    }

    /** Whether the statement takes the stance. */
    boolean takes(StatementId id) {
        return own.contains(id);
    }

    /** Those that take the stance, and those they rest on in turn. */
    List<GraphStatement> lineage() {
        return lineage;
    }

    /** The citations of the whole lineage. */
    List<GraphCitation> citations() {
        return citations;
    }

    /** The citations of those that take the stance. */
    List<GraphCitation> ownCitations() {
        return citations.stream()
                .filter(citation -> own.contains(citation.statement()))
                .toList();
    }

    /** The statement another rests on, or null where the graph does not hold it. */
    GraphStatement statement(StatementId id) {
        return all.get(id);
    }

    boolean isRetracted(GraphStatement statement) {
        return retracted.contains(statement.id());
    }

    private List<GraphStatement> withWhatTheyRestOn() {
        Set<GraphStatement> found = new LinkedHashSet<>(statements);
        Deque<GraphStatement> toFollow = new ArrayDeque<>(statements);
        while (!toFollow.isEmpty()) {
            StatementId on = toFollow.remove().basis().statement();
            GraphStatement next = on == null ? null : all.get(on);
            if (next != null && found.add(next)) {
                toFollow.add(next);
            }
        }
        return new ArrayList<>(found);
    }
}
