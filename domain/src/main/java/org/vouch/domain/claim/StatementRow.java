package org.vouch.domain.claim;

import java.util.List;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.StatementId;

/**
 * A statement with everything that travels with it, as lists and pages show it.
 *
 * @param version for a form that revises it
 * @param madeOn or null
 * @param madeOnWords or null
 * @param setting or null
 * @param citations in the order they were recorded
 * @param grade the grade of record, or null while there is none
 */
public record StatementRow(
        StatementId id,
        long version,
        String gist,
        SourceId holder,
        String heldBy,
        PartialDate madeOn,
        String madeOnWords,
        String setting,
        BasisRow basis,
        List<FigureLine> figures,
        List<CitationRow> citations,
        List<CaveatRow> caveats,
        List<EvidenceRow> evidence,
        List<BearingRow> bearings,
        GradeRow grade) {

    public StatementRow {
        figures = List.copyOf(figures);
        citations = List.copyOf(citations);
        caveats = List.copyOf(caveats);
        evidence = List.copyOf(evidence);
        bearings = List.copyOf(bearings);
    }
}
