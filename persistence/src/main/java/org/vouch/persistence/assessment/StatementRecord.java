package org.vouch.persistence.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.assessment.GradeGiven;
import org.vouch.domain.assessment.StatementSubject;
import org.vouch.domain.assessment.StatementSubject.Bearing;
import org.vouch.domain.assessment.StatementSubject.Citation;
import org.vouch.domain.assessment.StatementSubject.Evidence;
import org.vouch.persistence.shared.Caveats;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

/** Reads the record of one statement. */
final class StatementRecord {

    private static final String HEAD = """
            SELECT t.id, t.gist, t.holder_id, n.text AS holder, t.made_on, t.made_on_words, t.setting, t.basis,
                   coalesce(rn.text, rt.gist) AS rests_on, <caveats>
            FROM statement t
            JOIN source_name n ON n.source_id = t.holder_id AND n.kind = 'CANONICAL'
            LEFT JOIN source_name rn ON rn.source_id = t.rests_on_source_id AND rn.kind = 'CANONICAL'
            LEFT JOIN statement rt ON rt.id = t.rests_on_statement_id
            WHERE t.id = ?""".replace("<caveats>", Caveats.of("t.id"));

    private static final String BEARINGS = """
            SELECT b.stance, c.id, c.text FROM bearing b JOIN claim c ON c.id = b.claim_id
            WHERE b.statement_id = ? ORDER BY c.id""";

    private static final String CITATIONS = """
            SELECT v.article_id, v.number, a.title, q.prefix, q.quote, q.suffix, q.quote_mode,
                   ARRAY(SELECT n.text FROM hop h JOIN source_name n ON n.source_id = h.source_id AND n.kind = 'CANONICAL'
                         WHERE h.citation_id = q.id ORDER BY h.position) AS chain
            FROM citation q JOIN article_version v ON v.id = q.article_version_id JOIN article a ON a.id = v.article_id
            WHERE q.statement_id = ? ORDER BY q.id""";

    private static final String EVIDENCE = """
            SELECT e.kind, e.state, e.description, i.text AS issuer, k.text AS checker FROM evidence e
            LEFT JOIN source_name i ON i.source_id = e.issuer_id AND i.kind = 'CANONICAL'
            LEFT JOIN source_name k ON k.source_id = e.checker_id AND k.kind = 'CANONICAL'
            WHERE e.statement_id = ? ORDER BY e.position, e.id""";

    private final Sql sql;
    private final long id;

    StatementRecord(Sql sql, long id) {
        this.sql = sql;
        this.id = id;
    }

    Optional<StatementSubject> read(List<GradeGiven> grades) {
        List<Bearing> bearings = bearings();
        List<Citation> citations = citations();
        List<Evidence> evidence = evidence();
        return sql.one(HEAD, row -> head(row, bearings, citations, evidence, grades), id);
    }

    private static StatementSubject head(
            ResultSet row,
            List<Bearing> bearings,
            List<Citation> citations,
            List<Evidence> evidence,
            List<GradeGiven> grades)
            throws SQLException {
        return new StatementSubject(
                row.getLong("id"),
                row.getString("gist"),
                row.getLong("holder_id"),
                row.getString("holder"),
                row.getString("made_on"),
                row.getString("made_on_words"),
                row.getString("setting"),
                row.getString("basis"),
                row.getString("rests_on"),
                bearings,
                citations,
                Caveats.read(row),
                evidence,
                grades);
    }

    private List<Bearing> bearings() {
        return sql.list(BEARINGS, r -> new Bearing(r.getString(1), r.getLong(2), r.getString(3)), id);
    }

    private List<Citation> citations() {
        return sql.list(
                CITATIONS,
                r -> new Citation(
                        r.getLong("article_id"),
                        r.getInt("number"),
                        r.getString("title"),
                        r.getString("prefix"),
                        r.getString("quote"),
                        r.getString("suffix"),
                        r.getString("quote_mode"),
                        Columns.strings(r, "chain")),
                id);
    }

    private List<Evidence> evidence() {
        return sql.list(
                EVIDENCE,
                r -> new Evidence(r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5)),
                id);
    }
}
