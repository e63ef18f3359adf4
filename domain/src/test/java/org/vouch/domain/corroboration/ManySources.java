package org.vouch.domain.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.StatementId;

/** Graphs with very many sources. */
final class ManySources {

    private ManySources() {}

    /** One outlet that cites so many holders, each of whom knows it first-hand. */
    static ClaimGraph holdersOfOneOutlet(int holders) {
        List<GraphStatement> statements = new ArrayList<>();
        List<GraphCitation> citations = new ArrayList<>();
        SourceId outlet = new SourceId(1);
        for (long holder = 2; holder < holders + 2L; holder++) {
            StatementId said = new StatementId(holder);
            SourceId source = new SourceId(holder);
            statements.add(new GraphStatement(said, source, Stance.ASSERTS, Days.UNKNOWN, BasisOf.firstHand()));
            citations.add(new GraphCitation(said, new ArticleId(holder), List.of(outlet, source), List.of(), false));
        }
        return new ClaimGraph(statements, citations, List.of(), List.of(), List.of(), List.of(), Set.of());
    }
}
