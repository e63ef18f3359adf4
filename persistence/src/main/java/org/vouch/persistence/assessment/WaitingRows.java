package org.vouch.persistence.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.vouch.domain.assessment.ToGrade;
import org.vouch.persistence.shared.Caveats;
import org.vouch.persistence.shared.Columns;

/**
 * The rows of the queue: a source as such and within each limit that an open round, a grade in force or a request to whoever
 * asks has, and every statement. Arguments of each FROM: who asks, once for sources' limits and once for what they were asked,
 * and how many judge a source, or a statement that is relied on alone and one that is not.
 */
final class WaitingRows {

    static final String ORDER =
            " ORDER BY (k.given_by_name IS NULL), drafts DESC, g.review_on, since, id, folded(l.matter) NULLS FIRST,"
                    + " l.period_from NULLS FIRST, l.period_until NULLS FIRST";

    /** Arguments: today, and whoever asks twice. */
    static final String WAITS = """
            (k.kind IS DISTINCT FROM 'SKIPPED')
            AND (r.id IS NOT NULL OR (g.id IS NULL AND num_nonnulls(l.matter, l.period_from, l.period_until) = 0)
                OR g.review_on <= ? OR f.few OR k.kind = 'ASSIGNED')
            AND r.state IS DISTINCT FROM 'TO_ADJUDICATE'
            AND NOT EXISTS (SELECT FROM standing_assessment a WHERE a.round_id = r.id AND a.grader_id = ?)
            AND NOT EXISTS (SELECT FROM adjudication_seen e WHERE e.round_id = r.id AND e.staff_id = ?)""";

    /** Where a matter is typed in several ways, as in the round that is under way. */
    private static final String LIMITS = """
            (SELECT DISTINCT ON (id, folded(matter), period_from, period_until) id, matter, period_from, period_until FROM (
                SELECT id, NULL::text AS matter, NULL::date AS period_from, NULL::date AS period_until, 0 AS place FROM source
                UNION ALL SELECT source_id, matter, period_from, period_until, 1 FROM grading_round
                    WHERE source_id IS NOT NULL AND state <> 'SETTLED'
                UNION ALL SELECT source_id, matter, period_from, period_until, 2 FROM grade_in_force
                    WHERE source_id IS NOT NULL AND num_nonnulls(matter, period_from, period_until) > 0
                UNION ALL SELECT source_id, matter, period_from, period_until, 3 FROM grading_task
                    WHERE source_id IS NOT NULL AND ended_at IS NULL AND staff_id = ?) every
             ORDER BY id, folded(matter), period_from, period_until, place)""";

    /** What a senior editor decided rests on the decision; else a grade rests on as many as its round asked for. */
    private static final String FEW = """
             LEFT JOIN grading_round settled ON settled.id = g.round_id
            LEFT JOIN LATERAL (SELECT g.way = 'FOLLOWED' AND settled.graders < <needed> AS few) f ON true""";

    static final String FROM_SOURCES = "FROM " + LIMITS
            + """
             l JOIN source s ON s.id = l.id JOIN source_name n ON n.source_id = s.id AND n.kind = 'CANONICAL'
            LEFT JOIN grading_round r ON r.source_id = l.id AND r.state <> 'SETTLED' AND <r>
            LEFT JOIN grade_in_force g ON g.source_id = l.id AND <g>
            LEFT JOIN grading_task k ON k.source_id = l.id AND k.staff_id = ? AND k.ended_at IS NULL AND <k>""".replace("<r>", Rounds.sameLimit("r", "l"))
                    .replace("<g>", Rounds.sameLimit("g", "l"))
                    .replace("<k>", Rounds.sameLimit("k", "l"))
            + FEW.replace("<needed>", "?");

    static final String FROM_STATEMENTS =
            """
            FROM statement t CROSS JOIN (SELECT NULL::text AS matter, NULL::date AS period_from, NULL::date AS period_until) l
            LEFT JOIN grading_round r ON r.statement_id = t.id AND r.state <> 'SETTLED'
            LEFT JOIN grade_of_record g ON g.statement_id = t.id
            LEFT JOIN grading_task k ON k.statement_id = t.id AND k.staff_id = ? AND k.ended_at IS NULL""" + FEW.replace("<needed>", "CASE WHEN t.id IN (" + Rounds.RELIED_ON_ALONE + ") THEN ? ELSE ? END");

    private static final String TASK = """
            , l.matter, l.period_from, l.period_until, CASE WHEN g.review_on <= ? THEN g.review_on END AS review_on, f.few,
            CASE k.kind WHEN 'ASSIGNED' THEN k.given_by_name END AS asked_by, k.reason
            """;

    /** Arguments: today, then those of what follows. */
    static final String SOURCES = """
            SELECT s.id, n.text AS title, s.kind, ARRAY[]::text[] AS chain, ARRAY[]::text[] AS caveats, s.created_at AS since,
                   (SELECT count(DISTINCT r.id) FROM statement t JOIN chosen_statement c ON c.statement_id = t.id
                    JOIN report_item i ON i.id = c.report_item_id JOIN report r ON r.id = i.report_id
                    WHERE t.holder_id = s.id AND r.state <> 'RELEASED') AS drafts""" + TASK + FROM_SOURCES;

    /** Arguments: today, then those of what follows. */
    static final String STATEMENTS = """
            SELECT t.id, t.gist AS title, NULL AS kind, t.created_at AS since, <caveats>,
                   ARRAY(SELECT n.text FROM hop h JOIN source_name n ON n.source_id = h.source_id AND n.kind = 'CANONICAL'
                         WHERE h.citation_id = (SELECT min(q.id) FROM citation q WHERE q.statement_id = t.id)
                         ORDER BY h.position) AS chain,
                   (SELECT count(DISTINCT r.id) FROM chosen_statement c
                    JOIN report_item i ON i.id = c.report_item_id JOIN report r ON r.id = i.report_id
                    WHERE c.statement_id = t.id AND r.state <> 'RELEASED') AS drafts""".replace("<caveats>", Caveats.of("t.id")) + TASK + FROM_STATEMENTS;

    private WaitingRows() {}

    static ToGrade read(ResultSet row) throws SQLException {
        return new ToGrade(
                row.getLong("id"),
                row.getString("title"),
                row.getString("kind"),
                Rounds.limit(row),
                Columns.strings(row, "chain"),
                Caveats.read(row),
                row.getLong("drafts"),
                Columns.instant(row, "since"),
                Rounds.day(row, "review_on"),
                row.getBoolean("few"),
                row.getString("asked_by"),
                row.getString("reason"));
    }
}
