package org.vouch.persistence.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.assessment.GradeGiven;
import org.vouch.domain.assessment.SourceSubject;
import org.vouch.domain.assessment.SourceSubject.Link;
import org.vouch.domain.assessment.SourceSubject.Said;
import org.vouch.persistence.shared.Caveats;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

/** Reads the record of one source. */
final class SourceRecord {

    private static final String HEAD = """
            SELECT s.id, n.text AS name, s.kind, s.country, s.retired_at IS NOT NULL AS retired,
                   ARRAY(SELECT i.text FROM interest i WHERE i.source_id = s.id ORDER BY i.id) AS interests,
                   (SELECT count(*) FROM statement t WHERE t.holder_id = s.id) AS held,
                   (SELECT count(*) FROM statement t JOIN grade_of_record g ON g.statement_id = t.id
                    WHERE t.holder_id = s.id AND g.grade = '1') AS borne_out,
                   (SELECT count(DISTINCT t.id) FROM statement t
                    JOIN bearing b ON b.statement_id = t.id AND b.stance = 'ASSERTS'
                    JOIN bearing n ON n.claim_id = b.claim_id AND n.stance = 'DENIES'
                    JOIN statement d ON d.id = n.statement_id AND d.holder_id <> t.holder_id
                    WHERE t.holder_id = s.id) AS denied,
                   (SELECT count(DISTINCT t.id) FROM statement t JOIN citation q ON q.statement_id = t.id
                    JOIN article_version v ON v.id = q.article_version_id
                    JOIN article_version w ON w.article_id = v.article_id AND w.number > v.number
                        AND w.kind IN ('CORRECTION', 'RETRACTION')
                    WHERE t.holder_id = s.id) AS corrected,
                   (SELECT count(*) FROM article a WHERE a.outlet_id = s.id) AS published
            FROM source s JOIN source_name n ON n.source_id = s.id AND n.kind = 'CANONICAL'
            WHERE s.id = ?""";

    private static final String LINKS = """
            SELECT a.kind, a.body_id, n.text AS body
            FROM affiliation a JOIN source_name n ON n.source_id = a.body_id AND n.kind = 'CANONICAL'
            WHERE a.source_id = ? ORDER BY a.kind, n.text, a.id""";

    private static final String SAID = """
            SELECT t.id, t.gist, t.made_on, t.made_on_words, <caveats> FROM statement t WHERE t.holder_id = ?
            ORDER BY t.made_latest DESC NULLS LAST, t.id DESC LIMIT 10""".replace("<caveats>", Caveats.of("t.id"));

    private final Sql sql;
    private final long id;

    SourceRecord(Sql sql, long id) {
        this.sql = sql;
        this.id = id;
    }

    Optional<SourceSubject> read(List<GradeGiven> grades) {
        List<Link> links = links();
        List<Said> said = said();
        return sql.one(HEAD, row -> head(row, links, said, grades), id);
    }

    private static SourceSubject head(ResultSet row, List<Link> links, List<Said> said, List<GradeGiven> grades)
            throws SQLException {
        return new SourceSubject(
                row.getLong("id"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("country"),
                row.getBoolean("retired"),
                Columns.strings(row, "interests"),
                links,
                said,
                row.getLong("held"),
                row.getLong("borne_out"),
                row.getLong("denied"),
                row.getLong("corrected"),
                row.getLong("published"),
                grades);
    }

    private List<Link> links() {
        return sql.list(
                LINKS, row -> new Link(row.getString("kind"), row.getLong("body_id"), row.getString("body")), id);
    }

    private List<Said> said() {
        return sql.list(
                SAID,
                row -> new Said(
                        row.getLong("id"),
                        row.getString("gist"),
                        row.getString("made_on"),
                        row.getString("made_on_words"),
                        Caveats.read(row)),
                id);
    }
}
