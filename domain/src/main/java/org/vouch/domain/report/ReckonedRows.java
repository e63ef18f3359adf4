package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouch.domain.corroboration.ClaimGraphs;
import org.vouch.domain.corroboration.FindingListing;
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
    public List<ExportRow> of(ReportId report, int edition, LocalDate today) {
        Map<String, OriginCells> claims = new HashMap<>();
        return recorded.of(report, edition, today).stream()
                .map(row -> claims.computeIfAbsent(row.cell(Column.CLAIM_ID), this::reckoned)
                        .fill(row))
                .toList();
    }

    private OriginCells reckoned(String claim) {
        return OriginCells.of(claim, graphs, findings);
    }
}
