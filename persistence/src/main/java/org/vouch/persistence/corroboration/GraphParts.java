package org.vouch.persistence.corroboration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.corroboration.CarriedText;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.GraphAffiliation;
import org.vouch.domain.corroboration.GraphCitation;
import org.vouch.domain.corroboration.GraphEvidence;
import org.vouch.domain.corroboration.GraphFinding;
import org.vouch.domain.corroboration.GraphStatement;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.SourceId;
import org.vouch.persistence.shared.Sql;

/** What several claims lead back to, read at once and told apart afterwards: one query for each kind of part. */
final class GraphParts {

    private final OfClaims<GraphStatement> statements;
    private final OfClaims<GraphCitation> citations;
    private final OfClaims<GraphEvidence> evidence;
    private final OfClaims<GraphFinding> findings;
    private final Map<SourceId, List<GraphAffiliation>> affiliations = new HashMap<>();
    private final List<GraphAffiliation> allAffiliations;
    private final List<CarriedText> carried;
    private final Set<SourceId> unknown;

    GraphParts(Sql sql, List<Long> claims) {
        statements = OfClaims.read(sql, GraphStatements.STATEMENTS, GraphStatements::statement, claims);
        citations = OfClaims.read(sql, GraphStatements.CITATIONS, GraphStatements::citation, claims);
        evidence = OfClaims.read(sql, GraphStatements.EVIDENCE, GraphStatements::evidence, claims);
        findings = OfClaims.read(sql, GraphStatements.FINDINGS, GraphStatements::finding, claims);
        List<Long> sources = numbers(sources(statements.all(), citations.all(), evidence.all(), findings.all()));
        unknown = Set.copyOf(sql.list(GraphStatements.UNKNOWN, row -> new SourceId(row.getLong(1)), sources));
        allAffiliations = sql.list(GraphStatements.AFFILIATIONS, GraphStatements::affiliation, sources);
        allAffiliations.forEach(affiliation -> affiliations
                .computeIfAbsent(affiliation.source(), source -> new ArrayList<>())
                .add(affiliation));
        List<Long> articles =
                articles(citations.all()).stream().map(ArticleId::value).toList();
        carried = sql.list(GraphStatements.CARRIED, GraphStatements::carried, articles);
    }

    ClaimGraph of(long claim) {
        List<GraphCitation> cited = citations.of(claim);
        Set<SourceId> sources = sources(statements.of(claim), cited, evidence.of(claim), findings.of(claim));
        Set<SourceId> up = up(sources);
        Set<ArticleId> articles = articles(cited);
        return new ClaimGraph(
                statements.of(claim),
                cited,
                evidence.of(claim),
                allAffiliations.stream()
                        .filter(link -> up.contains(link.source()))
                        .toList(),
                carried.stream()
                        .filter(text -> articles.contains(text.article()))
                        .toList(),
                findings.of(claim),
                unknown.stream().filter(sources::contains).collect(Collectors.toSet()));
    }

    /** The sources, the bodies they belong to, and so on. */
    private Set<SourceId> up(Set<SourceId> sources) {
        Set<SourceId> reached = new HashSet<>(sources);
        Deque<SourceId> toClimb = new ArrayDeque<>(sources);
        while (!toClimb.isEmpty()) {
            affiliations.getOrDefault(toClimb.remove(), List.of()).stream()
                    .filter(link -> link.kind() != AffiliationKind.MEMBER_OF)
                    .map(GraphAffiliation::body)
                    .filter(reached::add)
                    .forEach(toClimb::add);
        }
        return reached;
    }

    private static Set<ArticleId> articles(List<GraphCitation> citations) {
        return citations.stream().map(GraphCitation::article).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Set<SourceId> sources(
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

    static List<Long> numbers(Collection<SourceId> sources) {
        return sources.stream().map(SourceId::value).toList();
    }
}
