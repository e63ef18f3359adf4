package org.vouch.domain.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** Which articles carry the text of another, and which statements an outlet makes with such a text. */
final class Copies {

    private final Map<ArticleId, List<SourceId>> carried = new HashMap<>();
    private final Set<StatementId> lifted = new HashSet<>();

    Copies(ClaimGraph graph, Side side) {
        graph.carried()
                .forEach(text -> carried.computeIfAbsent(text.article(), key -> new ArrayList<>())
                        .add(text.from()));
        side.citations().stream()
                .filter(citation -> !liftedFrom(citation).isEmpty())
                .map(GraphCitation::statement)
                .forEach(lifted::add);
    }

    /** Whose text an outlet speaks with; nobody's where it names whom it cites, or where the text is its own. */
    List<SourceId> liftedFrom(GraphCitation citation) {
        if (citation.chain().size() != 1) {
            return List.of();
        }
        return carried.getOrDefault(citation.article(), List.of()).stream()
                .filter(from -> !from.equals(citation.chain().get(0)))
                .toList();
    }

    /** Whether an outlet says it with the text of another; that it says the same again elsewhere changes nothing. */
    boolean isCopied(GraphStatement statement) {
        return lifted.contains(statement.id());
    }
}
