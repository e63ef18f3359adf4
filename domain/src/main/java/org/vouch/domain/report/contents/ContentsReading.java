package org.vouch.domain.report.contents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.ClaimGraphs;
import org.vouch.domain.corroboration.Corroboration;
import org.vouch.domain.corroboration.FindingListing;
import org.vouch.domain.corroboration.FindingRow;
import org.vouch.domain.report.JudgedFinding;
import org.vouch.domain.report.RenderedRows;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Reads all that an edition will hold. */
@ApplicationScoped
@Transactional
public class ContentsReading {

    private RecordedContents contents;
    private ClaimGraphs graphs;
    private FindingListing findings;

    protected ContentsReading() {}

    @Inject
    public ContentsReading(RecordedContents contents, ClaimGraphs graphs, FindingListing findings) {
        this.contents = contents;
        this.graphs = graphs;
        this.findings = findings;
    }

    /** @param language of whoever releases it: {@code en} or {@code de} */
    @Requires(Right.LOOK)
    public EditionContents of(EditionHead head, RenderedRows rows, List<JudgedFinding> findings, String language) {
        Recorded recorded = contents.of(head.report());
        List<ReckonedClaim> origins = origins(recorded);
        Set<Long> sources = new TreeSet<>();
        new SourcesOf(recorded).collect(sources);
        origins.forEach(claim -> SourcesOf.collect(claim, sources));
        return new EditionContents(head, rows, recorded, contents.sources(sources), origins, findings, language);
    }

    private List<ReckonedClaim> origins(Recorded recorded) {
        Map<Long, Set<Stance>> taken = new LinkedHashMap<>();
        recorded.claims().forEach(claim -> taken.put(claim.id(), new TreeSet<>()));
        recorded.bearings().forEach(bearing -> taken.get(bearing.claim()).add(bearing.stance()));
        Collection<ClaimId> claims = taken.keySet().stream().map(ClaimId::new).collect(Collectors.toList());
        Map<ClaimId, ClaimGraph> read = graphs.all(claims);
        Map<ClaimId, List<FindingRow>> found = findings.all(claims);
        return claims.stream()
                .map(claim -> reckoned(claim, read.get(claim), taken.get(claim.value()), found.get(claim)))
                .toList();
    }

    private static ReckonedClaim reckoned(ClaimId claim, ClaimGraph graph, Set<Stance> taken, List<FindingRow> found) {
        Corroboration corroboration = new Corroboration(graph);
        return new ReckonedClaim(
                claim,
                graph,
                taken.stream().map(corroboration::of).toList(),
                found.stream().filter(FindingRow::counts).toList());
    }
}
