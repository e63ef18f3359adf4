package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.ClaimGraphs;
import org.vouch.domain.corroboration.FindingListing;
import org.vouch.domain.corroboration.FindingRow;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** The rows of a report with the origins of each claim reckoned as they are now. */
@ApplicationScoped
@Transactional
public class ReckonedRows implements ReportRows {

    private RecordedRows recorded;
    private ClaimGraphs graphs;
    private FindingListing findings;

    protected ReckonedRows() {}

    @Inject
    public ReckonedRows(RecordedRows recorded, ClaimGraphs graphs, FindingListing findings) {
        this.recorded = recorded;
        this.graphs = graphs;
        this.findings = findings;
    }

    @Override
    @Requires(Right.LOOK)
    public void each(ReportId report, int edition, LocalDate today, Consumer<ExportRow> taker) {
        Map<ClaimId, OriginCells> cells = cells(recorded.claims(report));
        recorded.each(
                report,
                edition,
                today,
                row -> taker.accept(cells.get(claim(row)).fill(row)));
    }

    private Map<ClaimId, OriginCells> cells(List<ClaimId> claims) {
        Map<ClaimId, ClaimGraph> read = graphs.all(claims);
        Map<SourceId, String> names = graphs.names(read.values());
        Map<ClaimId, List<FindingRow>> found = findings.all(claims);
        Map<ClaimId, OriginCells> cells = new HashMap<>();
        read.forEach((claim, graph) -> cells.put(claim, new OriginCells(graph, names, found.get(claim))));
        return cells;
    }

    /** A row has it as {@code c9}. */
    private static ClaimId claim(ExportRow row) {
        return new ClaimId(Long.parseLong(row.cell(Column.CLAIM_ID).substring(1)));
    }
}
