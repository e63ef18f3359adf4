package org.vouch.persistence.report;

import org.vouch.domain.assessment.Limit;
import org.vouch.domain.report.StaleReason;

/** Which editions have rows that a regrade of a source concerns, and what grade those rows used. */
final class RegradedRows {

    private static final String SAME_LIMIT = "folded(g.matter) IS NOT DISTINCT FROM folded(CAST(? AS text))"
            + " AND g.period_from IS NOT DISTINCT FROM CAST(? AS date)"
            + " AND g.period_until IS NOT DISTINCT FROM CAST(? AS date)";

    /** Of the grades that an edition used of a source, or of one merged into it, the one that applies to a row. */
    private static final String USED = """
            SELECT g.grade FROM edition_grade u JOIN record_grade g ON g.id = u.record_grade_id
                JOIN source k ON k.id = g.source_id AND coalesce(k.merged_into_id, k.id) = t.holder_id
            WHERE u.edition_id = s.edition_id
                AND (g.matter IS NULL OR EXISTS (SELECT FROM claim_matter m
                    WHERE m.claim_id = b.claim_id AND folded(m.matter) = folded(g.matter)))
                AND (g.period_from IS NULL OR t.made_earliest >= g.period_from)
                AND (g.period_until IS NULL OR t.made_latest <= g.period_until)
            ORDER BY (g.matter IS NOT NULL) DESC, (g.period_from IS NOT NULL OR g.period_until IS NOT NULL) DESC,
                coalesce(g.period_until, t.made_earliest + 365250) - coalesce(g.period_from, t.made_latest - 365250),
                g.at DESC, g.id DESC
            LIMIT 1""";

    /** Of the rows of an edition, which used a grade within the limit, and which would use it now. */
    private static final String CONCERNED = """
            SELECT u.edition_id, g.grade AS used FROM edition_grade u JOIN record_grade g ON g.id = u.record_grade_id
                JOIN source k ON k.id = g.source_id
                WHERE coalesce(k.merged_into_id, k.id) = ? AND <limit>
            UNION ALL SELECT s.edition_id, used.grade FROM statement t JOIN edition_subject s ON s.statement_id = t.id
                JOIN bearing b ON b.statement_id = t.id
                JOIN edition_subject c ON c.edition_id = s.edition_id AND c.claim_id = b.claim_id
                LEFT JOIN LATERAL reliability_on(t.holder_id, b.claim_id, t.made_earliest, t.made_latest) g ON true
                LEFT JOIN LATERAL (<used>) used ON true
                WHERE t.holder_id = ? AND <limit>""".replace("<used>", USED).replace("<limit>", SAME_LIMIT);

    /** The editions and the most reliable of the grades that stand in their rows and are another one than it is now. */
    static final String EDITIONS = """
            SELECT edition_id, min(used) AS used FROM (%s) concerned
            WHERE coalesce(used, CAST(? AS text)) <> ? GROUP BY edition_id""".formatted(CONCERNED);

    private RegradedRows() {}

    static Object[] asked(StaleReason regrade) {
        long source = regrade.subjectId();
        Limit limit = regrade.limit();
        return new Object[] {
            source,
            limit.matter(),
            limit.from(),
            limit.until(),
            source,
            limit.matter(),
            limit.from(),
            limit.until(),
            regrade.before(),
            regrade.after()
        };
    }
}
