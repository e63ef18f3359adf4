package org.vouch.persistence.corroboration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.ClaimGraphs;
import org.vouch.domain.corroboration.GraphAffiliation;
import org.vouch.domain.corroboration.GraphCitation;
import org.vouch.domain.corroboration.GraphEvidence;
import org.vouch.domain.corroboration.GraphFinding;
import org.vouch.domain.corroboration.GraphStatement;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaClaimGraphs implements ClaimGraphs {

    private final Sql sql;

    @Inject
    JpaClaimGraphs(Sql sql) {
        this.sql = sql;
    }

    protected JpaClaimGraphs() {
        this(null);
    }

    @Override
    public ClaimGraph of(ClaimId id) {
        long claim = id.value();
        List<GraphStatement> statements =
                sql.list(GraphStatements.STATEMENTS, GraphStatements::statement, claim, claim);
        List<GraphCitation> citations = sql.list(GraphStatements.CITATIONS, GraphStatements::citation, claim, claim);
        List<GraphEvidence> evidence = sql.list(GraphStatements.EVIDENCE, GraphStatements::evidence, claim, claim);
        List<GraphFinding> findings = sql.list(GraphStatements.FINDINGS, GraphStatements::finding, claim);
        List<Long> articles = citations.stream()
                .map(citation -> citation.article().value())
                .distinct()
                .toList();
        List<Long> sources = numbers(sources(statements, citations, evidence, findings));
        List<Long> unknown = sql.list(GraphStatements.UNKNOWN, row -> row.getLong(1), sources);
        return new ClaimGraph(
                statements,
                citations,
                evidence,
                sql.list(GraphStatements.AFFILIATIONS, GraphStatements::affiliation, sources),
                sql.list(GraphStatements.CARRIED, GraphStatements::carried, articles),
                findings,
                Set.copyOf(unknown.stream().map(SourceId::new).toList()));
    }

    @Override
    public List<ClaimId> assertedBy(StatementId statement) {
        return sql.list(GraphStatements.ASSERTED, row -> new ClaimId(row.getLong(1)), statement.value());
    }

    @Override
    public Map<SourceId, String> names(ClaimGraph graph) {
        Set<SourceId> sources = sources(graph.statements(), graph.citations(), graph.evidence(), graph.findings());
        for (GraphAffiliation affiliation : graph.affiliations()) {
            sources.add(affiliation.body());
        }
        graph.carried().forEach(text -> sources.add(text.from()));
        Map<SourceId, String> names = new HashMap<>();
        sql.list(
                        GraphStatements.NAMES,
                        row -> Map.entry(new SourceId(row.getLong("source_id")), row.getString("text")),
                        numbers(sources))
                .forEach(name -> names.put(name.getKey(), name.getValue()));
        return names;
    }

    private static Set<SourceId> sources(
            List<GraphStatement> statements,
            List<GraphCitation> citations,
            List<GraphEvidence> evidence,
            List<GraphFinding> findings) {
        Set<SourceId> sources = new LinkedHashSet<>();
        statements.forEach(statement -> {
            sources.add(statement.holder());
            sources.add(statement.basis().source());
        });
        citations.forEach(citation -> {
            sources.addAll(citation.chain());
            sources.addAll(citation.credits());
        });
        evidence.forEach(item -> sources.add(item.issuer()));
        findings.forEach(finding -> {
            sources.add(finding.one());
            sources.add(finding.other());
        });
        sources.removeIf(Objects::isNull);
        return sources;
    }

    private static List<Long> numbers(Set<SourceId> sources) {
        return sources.stream().map(SourceId::value).toList();
    }
}
