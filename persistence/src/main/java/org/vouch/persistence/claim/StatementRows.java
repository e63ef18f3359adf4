package org.vouch.persistence.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.vouch.domain.claim.BasisRow;
import org.vouch.domain.claim.BearingRow;
import org.vouch.domain.claim.CaveatRow;
import org.vouch.domain.claim.CitationRow;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.EvidenceRow;
import org.vouch.domain.claim.GradeRow;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.EvidenceKind;
import org.vouch.domain.statement.EvidenceState;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.StatementId;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.RowMapper;
import org.vouch.persistence.shared.Sql;

/** Statements with all they are made of: seven queries, however many statements. */
@ApplicationScoped
class StatementRows {

    private static final String STATEMENTS = """
            SELECT s.*, h.text AS held_by, coalesce(n.text, on_s.gist) AS rests_on,
                g.grade, g.grounds, g.grader_name, g.at, g.review_on
            FROM unnest(?::bigint[]) WITH ORDINALITY wanted(id, place)
            JOIN statement s ON s.id = wanted.id
            JOIN source_name h ON h.source_id = s.holder_id AND h.kind = 'CANONICAL'
            LEFT JOIN source_name n ON n.source_id = s.rests_on_source_id AND n.kind = 'CANONICAL'
            LEFT JOIN statement on_s ON on_s.id = s.rests_on_statement_id
            LEFT JOIN grade_of_record g ON g.statement_id = s.id
            ORDER BY wanted.place
            """;
    private static final String FIGURES =
            "SELECT * FROM figure WHERE statement_id = ANY (?::bigint[]) ORDER BY statement_id, position";
    private static final String CAVEATS = """
            SELECT c.*, n.text AS uttered_by FROM caveat c
            JOIN source_name n ON n.source_id = c.utterer_id AND n.kind = 'CANONICAL'
            WHERE c.statement_id = ANY (?::bigint[]) ORDER BY c.statement_id, c.position
            """;
    private static final String EVIDENCE = """
            SELECT e.*, i.text AS issued_by, k.text AS checked_by FROM evidence e
            LEFT JOIN source_name i ON i.source_id = e.issuer_id AND i.kind = 'CANONICAL'
            LEFT JOIN source_name k ON k.source_id = e.checker_id AND k.kind = 'CANONICAL'
            WHERE e.statement_id = ANY (?::bigint[]) ORDER BY e.statement_id, e.position
            """;
    private static final String BEARINGS = """
            SELECT b.statement_id, b.claim_id, b.stance, c.text FROM bearing b JOIN claim c ON c.id = b.claim_id
            WHERE b.statement_id = ANY (?::bigint[]) ORDER BY b.statement_id, b.id
            """;

    private final Sql sql;
    private final CitationRows citations;

    @Inject
    StatementRows(Sql sql, CitationRows citations) {
        this.sql = sql;
        this.citations = citations;
    }

    protected StatementRows() {
        this(null, null);
    }

    /** In the order of the numbers. */
    List<StatementRow> of(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Gathered<FigureLine> figures = new Gathered<>();
        Gathered<CaveatRow> caveats = new Gathered<>();
        Gathered<EvidenceRow> evidence = new Gathered<>();
        Gathered<BearingRow> bearings = new Gathered<>();
        Gathered<CitationRow> cited = citations.of(ids);
        gather(FIGURES, figures, StatementRows::figure, ids);
        gather(CAVEATS, caveats, StatementRows::caveat, ids);
        gather(EVIDENCE, evidence, StatementRows::evidence, ids);
        gather(BEARINGS, bearings, StatementRows::bearing, ids);
        return sql.list(
                STATEMENTS,
                row -> {
                    long id = row.getLong("id");
                    return new StatementRow(
                            new StatementId(id),
                            row.getLong("version"),
                            row.getString("gist"),
                            new SourceId(row.getLong("holder_id")),
                            row.getString("held_by"),
                            StatementColumns.date(row, "made_on"),
                            row.getString("made_on_words"),
                            row.getString("setting"),
                            basis(row),
                            figures.of(id),
                            cited.of(id),
                            caveats.of(id),
                            evidence.of(id),
                            bearings.of(id),
                            row.getString("grade") == null ? null : grade(row));
                },
                ids);
    }

    static GradeRow grade(ResultSet row) throws SQLException {
        return new GradeRow(
                row.getString("grade"),
                row.getString("grounds"),
                row.getString("grader_name"),
                Columns.instant(row, "at"),
                row.getObject("review_on", LocalDate.class));
    }

    private <T> void gather(String query, Gathered<T> into, RowMapper<T> mapper, Object ids) {
        sql.list(
                query,
                row -> {
                    into.add(row.getLong("statement_id"), mapper.map(row));
                    return Boolean.TRUE;
                },
                ids);
    }

    private static BasisRow basis(ResultSet row) throws SQLException {
        return new BasisRow(
                Basis.valueOf(row.getString("basis")),
                StatementColumns.source(row, "rests_on_source_id"),
                StatementColumns.statement(row, "rests_on_statement_id"),
                row.getString("rests_on"));
    }

    private static FigureLine figure(ResultSet row) throws SQLException {
        return new FigureLine(
                row.getBigDecimal("low"),
                row.getBigDecimal("high"),
                row.getString("words"),
                row.getString("unit"),
                row.getString("phase"),
                row.getBoolean("approximate"),
                StatementColumns.date(row, "as_of"));
    }

    private static CaveatRow caveat(ResultSet row) throws SQLException {
        return new CaveatRow(
                new SourceId(row.getLong("utterer_id")),
                row.getString("uttered_by"),
                row.getString("text"),
                StatementColumns.citation(row, "citation_id"));
    }

    private static EvidenceRow evidence(ResultSet row) throws SQLException {
        return new EvidenceRow(
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("description"),
                StatementColumns.source(row, "issuer_id"),
                row.getString("issued_by"),
                EvidenceState.valueOf(row.getString("state")),
                StatementColumns.source(row, "checker_id"),
                row.getString("checked_by"),
                StatementColumns.citation(row, "citation_id"));
    }

    private static BearingRow bearing(ResultSet row) throws SQLException {
        return new BearingRow(
                new ClaimId(row.getLong("claim_id")), row.getString("text"), Stance.valueOf(row.getString("stance")));
    }
}
