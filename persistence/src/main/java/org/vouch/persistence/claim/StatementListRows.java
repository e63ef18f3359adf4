package org.vouch.persistence.claim;

import org.vouch.persistence.shared.DeskWords;

/**
 * The statement behind the file of a list of statements, a row for each citation. Its first parameter takes the numbers
 * of statements, its second today. Grades are asked for each statement, one at most, as the database would reckon all of the desk otherwise.
 */
final class StatementListRows {

    static final String SQL = DeskWords.in("""
            WITH wanted AS (SELECT * FROM unnest(?::bigint[]) WITH ORDINALITY wanted(id, place))
            SELECT 's' || s.id AS statement_id, s.gist AS statement, holder.text AS holder, <h.kind> AS holder_kind,
                <q.naming> AS naming, s.made_on, s.setting,
                CASE s.basis WHEN 'FIRST_HAND' THEN 'first-hand'
                    WHEN 'RESTS_ON' THEN 'rests on ' || coalesce(leaned.text, 's' || s.rests_on_statement_id)
                    ELSE <s.basis> END AS basis,
                g.grade AS credibility,
                nullif(concat(g.grounds, ' (dissent: ' || g.dissent || ')',
                    CASE WHEN g.review_on <= ? THEN ' (review due on ' || g.review_on || ')' END), '')
                    AS credibility_grounds,
                'credibility 1 without a second origin (' || g.grader_name || ': ' || g.overruled || ')' AS overruled,
                (SELECT string_agg(concat(
                        coalesce(trim_scale(f.low)::text || coalesce(' to ' || trim_scale(f.high)::text, ''), f.words),
                        ' ', f.unit,
                        ' (' || nullif(concat_ws(', ', CASE WHEN f.low IS NOT NULL THEN f.words END,
                            CASE WHEN f.approximate THEN 'approximate' END), '') || ')',
                        ', ' || f.phase, ', as of ' || f.as_of), ' | ' ORDER BY f.position, f.id)
                    FROM figure f WHERE f.statement_id = s.id) AS figures,
                (SELECT string_agg(who.text || ': ' || c.text, ' | ' ORDER BY c.position, c.id)
                    FROM caveat c JOIN source_name who ON who.source_id = c.utterer_id AND who.kind = 'CANONICAL'
                    WHERE c.statement_id = s.id) AS caveats,
                (SELECT string_agg(concat_ws(', ', <e.kind> || ': ' || e.description, 'issued by ' || issuer.text,
                        <e.state>, 'checked by ' || coalesce(checker.text, 'nobody')), ' | ' ORDER BY e.position, e.id)
                    FROM evidence e
                    LEFT JOIN source_name issuer ON issuer.source_id = e.issuer_id AND issuer.kind = 'CANONICAL'
                    LEFT JOIN source_name checker ON checker.source_id = e.checker_id AND checker.kind = 'CANONICAL'
                    WHERE e.statement_id = s.id) AS evidence,
                (SELECT string_agg(<b.stance> || ' c' || b.claim_id || ': ' || k.text, ' | ' ORDER BY b.id)
                    FROM bearing b JOIN claim k ON k.id = b.claim_id WHERE b.statement_id = s.id) AS bears_on,
                'q' || q.id AS citation_id, q.quote, <q.quote_mode> AS quote_mode, q.cue,
                (SELECT string_agg(hop.text, ' > ' ORDER BY o.position)
                    FROM hop o JOIN source_name hop ON hop.source_id = o.source_id AND hop.kind = 'CANONICAL'
                    WHERE o.citation_id = q.id) AS chain,
                publisher.text AS publisher, a.title, v.published_on, a.address AS url,
                to_char(p.captured_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS captured_at,
                p.sha256 AS text_sha256
            FROM wanted
            JOIN statement s ON s.id = wanted.id
            JOIN source h ON h.id = s.holder_id
            JOIN source_name holder ON holder.source_id = s.holder_id AND holder.kind = 'CANONICAL'
            LEFT JOIN source_name leaned ON leaned.source_id = s.rests_on_source_id AND leaned.kind = 'CANONICAL'
            LEFT JOIN LATERAL (SELECT * FROM grade_of_record r WHERE r.statement_id = s.id LIMIT 1) g ON true
            LEFT JOIN citation q ON q.statement_id = s.id
            LEFT JOIN article_version v ON v.id = q.article_version_id
            LEFT JOIN article a ON a.id = v.article_id
            LEFT JOIN source_name publisher ON publisher.source_id = a.outlet_id AND publisher.kind = 'CANONICAL'
            LEFT JOIN capture p ON p.id = v.capture_id
            ORDER BY wanted.place, q.id""");

    private StatementListRows() {}
}
