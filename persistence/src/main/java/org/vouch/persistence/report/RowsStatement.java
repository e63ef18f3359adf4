package org.vouch.persistence.report;

import org.vouch.domain.report.Column;
import org.vouch.persistence.shared.DeskWords;

/**
 * The statement behind a report's file. Parameters: today twice, the edition's number, today twice, the report. Statements without
 * a date are taken at today's affiliations; dates of affiliations may be partial and are compared as far as they go.
 */
final class RowsStatement {

    static final String SQL = DeskWords.in("""
            WITH named AS NOT MATERIALIZED (SELECT source_id, text AS name FROM source_name WHERE kind = 'CANONICAL'),
            said AS NOT MATERIALIZED (
                SELECT s.*, coalesce(s.made_earliest, s.made_latest, ?)::text AS first_day,
                    coalesce(s.made_latest, s.made_earliest, ?)::text AS last_day
                FROM statement s)
            SELECT r.title AS report, ?::int AS edition, i.position AS item,
                'c' || k.id AS claim_id, k.text AS claim, <b.stance> AS stance,
                's' || s.id AS statement_id, s.gist AS statement,
                holder.name AS holder, <h.kind> AS holder_kind,
                (SELECT string_agg(set_apart(<f.kind> || ' ' || body.name, '|'), '<|>' ORDER BY f.id)
                    FROM affiliation f JOIN named body ON body.source_id = f.body_id
                    CROSS JOIN LATERAL (SELECT nullif(split_part(f.since, '/', 1), '..') AS since,
                        nullif(split_part(f.until, '/', -1), '..') AS until) t
                    WHERE f.source_id = s.holder_id
                        AND (t.since IS NULL OR left(s.last_day, length(t.since)) >= t.since)
                        AND (t.until IS NULL OR left(s.first_day, length(t.until)) <= t.until)) AS holder_affiliation,
                <q.naming> AS naming, s.made_on, s.setting,
                CASE s.basis WHEN 'FIRST_HAND' THEN 'first-hand'
                    WHEN 'RESTS_ON' THEN 'rests on ' || coalesce(leaned.name, 's' || s.rests_on_statement_id)
                    ELSE <s.basis> END AS basis,
                rel.grade AS reliability, <rel>,
                cred.grade AS credibility, <cred>,
                set_apart('credibility 1 without a second origin (' || cred.grader_name || ': ' || cred.overruled || ')', '|') AS overruled,
                (SELECT string_agg(set_apart(concat(
                        coalesce(trim_scale(g.low)::text || coalesce(' to ' || trim_scale(g.high)::text, ''), g.words),
                        ' ', g.unit,
                        ' (' || nullif(concat_ws(', ', CASE WHEN g.low IS NOT NULL THEN g.words END,
                            CASE WHEN g.approximate THEN 'approximate' END), '') || ')',
                        ', ' || g.phase, ', as of ' || g.as_of), '|'), '<|>' ORDER BY g.position, g.id)
                    FROM figure g WHERE g.statement_id = s.id) AS figures,
                (SELECT string_agg(set_apart(who.name || ': ' || c.text, '|'), '<|>' ORDER BY c.position, c.id)
                    FROM caveat c JOIN named who ON who.source_id = c.utterer_id
                    WHERE c.statement_id = s.id) AS caveats,
                (SELECT string_agg(set_apart(concat_ws(', ', <e.kind> || ': ' || e.description, 'issued by ' || issuer.name,
                        <e.state>, 'checked by ' || coalesce(checker.name, 'nobody')), '|'), '<|>' ORDER BY e.position, e.id)
                    FROM evidence e LEFT JOIN named issuer ON issuer.source_id = e.issuer_id
                    LEFT JOIN named checker ON checker.source_id = e.checker_id
                    WHERE e.statement_id = s.id) AS evidence,
                'q' || q.id AS citation_id, q.quote, <q.quote_mode> AS quote_mode, q.cue,
                path.chain, path.names, path.kinds, path.countries, publisher.name AS publisher, a.title, v.published_on,
                a.address AS url, p.captured_at, p.sha256 AS text_sha256, i.note
            FROM report r
            JOIN report_item i ON i.report_id = r.id
            JOIN claim k ON k.id = i.claim_id
            JOIN chosen_statement ch ON ch.report_item_id = i.id
            JOIN said s ON s.id = ch.statement_id
            JOIN source h ON h.id = s.holder_id
            JOIN named holder ON holder.source_id = s.holder_id
            LEFT JOIN named leaned ON leaned.source_id = s.rests_on_source_id
            LEFT JOIN bearing b ON b.claim_id = i.claim_id AND b.statement_id = s.id
            LEFT JOIN LATERAL reliability_on(s.holder_id, i.claim_id, s.made_earliest, s.made_latest) rel ON true
            LEFT JOIN grade_of_record cred ON cred.statement_id = s.id
            LEFT JOIN citation q ON q.statement_id = s.id
            LEFT JOIN LATERAL (
                SELECT string_agg(set_apart(hop.name, '>'), '<>>' ORDER BY o.position) AS chain,
                    array_agg(hop.name ORDER BY o.position) AS names, array_agg(t.kind ORDER BY o.position) AS kinds,
                    array_agg(t.country::text ORDER BY o.position) AS countries
                FROM hop o JOIN named hop ON hop.source_id = o.source_id JOIN source t ON t.id = o.source_id WHERE o.citation_id = q.id) path ON true
            LEFT JOIN article_version v ON v.id = q.article_version_id
            LEFT JOIN article a ON a.id = v.article_id
            LEFT JOIN named publisher ON publisher.source_id = a.outlet_id
            LEFT JOIN capture p ON p.id = v.capture_id
            WHERE r.id = ?
            ORDER BY i.position, ch.position, q.id""".replace(
                    "<rel>",
                    grounds(
                            "rel",
                            "reliability",
                            "concat_ws(', ', rel.matter, 'from ' || rel.period_from, 'until ' || rel.period_until)"))
            .replace("<cred>", grounds("cred", "credibility", "NULL"))
            .replace("<|>", Column.JOINED_BY)
            .replace("<>>", Column.CHAINED_BY));

    private RowsStatement() {}

    /** What it is limited to, the grounds, who differed, and whether it is past its review date. */
    private static String grounds(String grade, String column, String limit) {
        return """
                nullif(concat('only ' || nullif(<limit>, '') || ': ', <grade>.grounds, ' (dissent: ' || <grade>.dissent || ')',
                    CASE WHEN <grade>.review_on <= ? THEN ' (review due on ' || <grade>.review_on || ')' END), '') AS <column>_grounds""".replace("<limit>", limit).replace("<grade>", grade).replace("<column>", column);
    }
}
