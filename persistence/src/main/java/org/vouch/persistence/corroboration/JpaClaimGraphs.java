package org.vouch.persistence.corroboration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.ClaimGraphs;
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
    public Map<ClaimId, ClaimGraph> all(Collection<ClaimId> claims) {
        GraphParts parts =
                new GraphParts(sql, claims.stream().map(ClaimId::value).toList());
        Map<ClaimId, ClaimGraph> graphs = new LinkedHashMap<>();
        claims.forEach(claim -> graphs.put(claim, parts.of(claim.value())));
        return graphs;
    }

    @Override
    public List<ClaimId> assertedBy(StatementId statement) {
        return sql.list(GraphStatements.ASSERTED, row -> new ClaimId(row.getLong(1)), statement.value());
    }

    @Override
    public Map<SourceId, String> names(Collection<ClaimGraph> graphs) {
        Set<SourceId> sources = new LinkedHashSet<>();
        graphs.forEach(graph -> sources.addAll(named(graph)));
        Map<SourceId, String> names = new HashMap<>();
        sql.list(
                        GraphStatements.NAMES,
                        row -> Map.entry(new SourceId(row.getLong("source_id")), row.getString("text")),
                        GraphParts.numbers(sources))
                .forEach(name -> names.put(name.getKey(), name.getValue()));
        return names;
    }

    private static Set<SourceId> named(ClaimGraph graph) {
        Set<SourceId> sources =
                GraphParts.sources(graph.statements(), graph.citations(), graph.evidence(), graph.findings());
        graph.affiliations().forEach(affiliation -> sources.add(affiliation.body()));
        graph.carried().forEach(text -> sources.add(text.from()));
        return sources;
    }
}
