package org.vouch.domain.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.EvidenceState;
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

    /** So many pairs of sources, of whom each rests on the other. */
    static ClaimGraph circlesOfTwo(int circles) {
        List<GraphStatement> statements = new ArrayList<>();
        List<GraphCitation> citations = new ArrayList<>();
        for (long source = 1; source <= 2L * circles; source++) {
            StatementId said = new StatementId(source);
            SourceId holder = new SourceId(source);
            SourceId other = new SourceId(source % 2 == 0 ? source - 1 : source + 1);
            statements.add(new GraphStatement(said, holder, Stance.ASSERTS, Days.UNKNOWN, BasisOf.restsOn(other)));
            citations.add(new GraphCitation(said, new ArticleId(source), List.of(holder), List.of(), false));
        }
        return new ClaimGraph(statements, citations, List.of(), List.of(), List.of(), List.of(), Set.of());
    }

    /** So many holders, all organs of one body, each of whom shows evidence of its own; an editor parts as many. */
    static ClaimGraph organsOfOneBody(int organs) {
        ClaimGraph graph = holdersOfOneOutlet(organs);
        SourceId body = new SourceId(organs + 2L);
        List<GraphAffiliation> ties = new ArrayList<>();
        List<GraphEvidence> evidence = new ArrayList<>();
        List<GraphFinding> findings = new ArrayList<>();
        for (GraphStatement statement : graph.statements()) {
            ties.add(new GraphAffiliation(statement.holder(), body, AffiliationKind.ORGAN_OF, Days.UNKNOWN));
            evidence.add(new GraphEvidence(statement.id(), statement.holder(), EvidenceState.SHOWN));
            findings.add(new GraphFinding(
                    GraphFinding.Kind.APART,
                    new SourceId(1),
                    new SourceId(organs + 2L + statement.id().value())));
        }
        return new ClaimGraph(graph.statements(), graph.citations(), evidence, ties, List.of(), findings, Set.of());
    }
}
