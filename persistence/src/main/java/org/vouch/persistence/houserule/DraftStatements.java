package org.vouch.persistence.houserule;

/** The statements to the database behind {@link JpaDraftReading}; each takes the number of the report. */
final class DraftStatements {

    static final String ITEMS = "SELECT claim_id, note FROM report_item WHERE report_id = ? ORDER BY position";

    static final String CHOSEN = """
            SELECT i.claim_id, s.id, s.holder_id, n.text AS holder, s.made_on, g.grade, g.review_on,
                CASE WHEN g.overruled IS NOT NULL THEN g.grader_name END AS overruled_by,
                rel.grade AS rel_grade, rel.review_on AS rel_review, cited.unnamed, cited.lost,
                (SELECT count(*) FROM caveat c WHERE c.statement_id = s.id) AS caveats,
                (SELECT count(*) FROM evidence e WHERE e.statement_id = s.id AND e.checker_id IS NULL
                    AND e.state <> 'ILLUSTRATION') AS unverified
            FROM report_item i
            JOIN chosen_statement ch ON ch.report_item_id = i.id
            JOIN statement s ON s.id = ch.statement_id
            JOIN source holder ON holder.id = s.holder_id
            JOIN source_name n ON n.source_id = s.holder_id AND n.kind = 'CANONICAL'
            LEFT JOIN grade_of_record g ON g.statement_id = s.id
            LEFT JOIN LATERAL reliability_on(s.holder_id, i.claim_id, s.made_earliest, s.made_latest) rel ON true
            LEFT JOIN LATERAL (
                SELECT count(*) FILTER (WHERE coalesce(btrim(q.naming_reason), '') = ''
                        AND (q.naming IN ('UNNAMED', 'WITHHELD') OR holder.kind = 'UNNAMED')) AS unnamed,
                    CASE WHEN bool_and(lost.name IS NOT NULL) THEN min(lost.name) END AS lost
                FROM citation q
                LEFT JOIN LATERAL (
                    SELECT min(m.text) AS name FROM hop o
                    JOIN source t ON t.id = o.source_id AND t.kind = 'UNNAMED' AND NOT t.known_to_desk
                    JOIN source_name m ON m.source_id = t.id AND m.kind = 'CANONICAL'
                    WHERE o.citation_id = q.id) lost ON true
                WHERE q.statement_id = s.id) cited ON true
            WHERE i.report_id = ? ORDER BY i.position, ch.position""";

    private static final String THEM =
            " IN (SELECT c.statement_id FROM chosen_statement c JOIN report_item i ON i.id = c.report_item_id"
                    + " WHERE i.report_id = ?) ";

    static final String CITED = "SELECT q.statement_id, a.id, a.title, max(v.number) AS read_in,"
            + " (SELECT max(l.number) FROM article_version l WHERE l.article_id = a.id) AS latest,"
            + " 'RETRACTION' = (SELECT l.kind FROM article_version l WHERE l.article_id = a.id"
            + " ORDER BY l.number DESC LIMIT 1) AS retracted"
            + " FROM citation q JOIN article_version v ON v.id = q.article_version_id JOIN article a ON a.id = v.article_id"
            + " WHERE q.statement_id" + THEM + "GROUP BY q.statement_id, a.id ORDER BY a.id";

    static final String FIGURES = "SELECT f.* FROM figure f WHERE f.statement_id" + THEM + "ORDER BY f.position, f.id";

    /** Whoever is an organ of the accused, speaks for them or is owned by them is heard for them, while that lasts. */
    static final String ACCUSED = """
            WITH RECURSIVE held AS (
                SELECT i.claim_id, s.holder_id FROM report_item i LEFT JOIN chosen_statement c ON c.report_item_id = i.id
                LEFT JOIN statement s ON s.id = c.statement_id WHERE i.report_id = ?),
            voice(accused, id) AS (
                SELECT k.source_id, k.source_id FROM claim_accused k WHERE k.claim_id IN (SELECT claim_id FROM held)
                UNION SELECT v.accused, a.source_id FROM voice v JOIN affiliation a ON a.body_id = v.id
                    WHERE a.kind <> 'MEMBER_OF' AND a.until IS NULL)
            SELECT k.claim_id, k.source_id, n.text AS name,
                ARRAY(SELECT o.text FROM source_name o WHERE o.source_id = k.source_id ORDER BY o.position) AS names,
                EXISTS (SELECT FROM held h JOIN voice v ON v.id = h.holder_id
                    WHERE h.claim_id = k.claim_id AND v.accused = k.source_id) AS heard
            FROM claim_accused k JOIN source_name n ON n.source_id = k.source_id AND n.kind = 'CANONICAL'
            WHERE k.claim_id IN (SELECT claim_id FROM held) ORDER BY k.claim_id, n.text""";

    private DraftStatements() {}
}
