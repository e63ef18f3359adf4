package org.vouch.persistence.report.contents;

import java.util.List;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.report.contents.BearingEntry;
import org.vouch.domain.report.contents.CaveatEntry;
import org.vouch.domain.report.contents.ClaimEntry;
import org.vouch.domain.report.contents.EvidenceEntry;
import org.vouch.domain.report.contents.FigureEntry;
import org.vouch.domain.report.contents.StatementEntry;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.EvidenceKind;
import org.vouch.domain.statement.EvidenceState;
import org.vouch.persistence.shared.Sql;

/** The claims of a report, and its statements with what stands in them. */
record StatementRows(Sql sql, long report) {

    private static final String CLAIMS = """
            SELECT i.position, i.note, k.id, k.text, n.heading FROM report_item i JOIN claim k ON k.id = i.claim_id
            LEFT JOIN report_section n ON n.id = i.section_id
            WHERE i.report_id = ? ORDER BY i.position""";

    private static final String BEARINGS = """
            SELECT i.claim_id, c.statement_id, c.position, c.note, b.stance, rel.id AS reliability
            FROM report_item i
            JOIN chosen_statement c ON c.report_item_id = i.id
            JOIN statement s ON s.id = c.statement_id
            JOIN bearing b ON b.claim_id = i.claim_id AND b.statement_id = s.id
            LEFT JOIN LATERAL reliability_on(s.holder_id, i.claim_id, s.made_earliest, s.made_latest) rel ON true
            WHERE i.report_id = ? ORDER BY i.position, c.position""";

    private static final String STATEMENTS = Told.in("""
            SELECT s.*, c.id IS NOT NULL AS chosen, g.id AS credibility
            FROM told t JOIN statement s ON s.id = t.id
            LEFT JOIN chosen c ON c.id = s.id
            LEFT JOIN grade_of_record g ON g.statement_id = s.id ORDER BY s.id""");

    private static final String FIGURES = Told.in("""
            SELECT f.*, row_number() OVER (PARTITION BY f.statement_id ORDER BY f.position, f.id) AS number
            FROM told t JOIN figure f ON f.statement_id = t.id ORDER BY f.statement_id, number""");

    private static final String CAVEATS = Told.in("""
            SELECT c.*, row_number() OVER (PARTITION BY c.statement_id ORDER BY c.position, c.id) AS number
            FROM told t JOIN caveat c ON c.statement_id = t.id ORDER BY c.statement_id, number""");

    private static final String EVIDENCE = Told.in(
            "SELECT e.* FROM told t JOIN evidence e ON e.statement_id = t.id ORDER BY e.statement_id, e.position, e.id");

    List<ClaimEntry> claims() {
        return sql.list(
                CLAIMS,
                row -> new ClaimEntry(
                        row.getLong("id"),
                        row.getInt("position"),
                        row.getString("heading"),
                        row.getString("text"),
                        row.getString("note")),
                report);
    }

    List<BearingEntry> bearings() {
        return sql.list(
                BEARINGS,
                row -> new BearingEntry(
                        row.getLong("claim_id"),
                        row.getLong("statement_id"),
                        row.getInt("position"),
                        Rows.constant(row, "stance", Stance.class),
                        row.getString("note"),
                        Rows.number(row, "reliability")),
                report);
    }

    List<StatementEntry> statements() {
        return sql.list(
                STATEMENTS,
                row -> new StatementEntry(
                        row.getLong("id"),
                        row.getLong("holder_id"),
                        row.getString("gist"),
                        row.getBoolean("chosen"),
                        row.getString("made_on"),
                        row.getString("made_on_words"),
                        row.getString("setting"),
                        Rows.constant(row, "basis", Basis.class),
                        Rows.number(row, "rests_on_source_id"),
                        Rows.number(row, "rests_on_statement_id"),
                        Rows.number(row, "credibility")),
                report);
    }

    List<FigureEntry> figures() {
        return sql.list(
                FIGURES,
                row -> new FigureEntry(
                        row.getLong("statement_id"),
                        row.getInt("number"),
                        row.getBigDecimal("low"),
                        row.getBigDecimal("high"),
                        row.getString("words"),
                        row.getString("unit"),
                        row.getString("phase"),
                        row.getBoolean("approximate"),
                        row.getString("as_of")),
                report);
    }

    List<CaveatEntry> caveats() {
        return sql.list(
                CAVEATS,
                row -> new CaveatEntry(
                        row.getLong("statement_id"),
                        row.getInt("number"),
                        Rows.number(row, "citation_id"),
                        row.getLong("utterer_id"),
                        row.getString("text")),
                report);
    }

    List<EvidenceEntry> evidence() {
        return sql.list(
                EVIDENCE,
                row -> new EvidenceEntry(
                        row.getLong("id"),
                        row.getLong("statement_id"),
                        Rows.number(row, "citation_id"),
                        Rows.constant(row, "kind", EvidenceKind.class),
                        row.getString("description"),
                        Rows.number(row, "issuer_id"),
                        Rows.constant(row, "state", EvidenceState.class),
                        Rows.number(row, "checker_id")),
                report);
    }
}
