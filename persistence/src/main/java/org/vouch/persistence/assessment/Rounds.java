package org.vouch.persistence.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.assessment.SubjectKind;

/** How subjects and their limits stand in the tables of grades. */
final class Rounds {

    /** The subject and limit of a row, as a condition on the five arguments of {@link #key}. */
    static final String IS_OF = "source_id IS NOT DISTINCT FROM CAST(?1 AS bigint)"
            + " AND statement_id IS NOT DISTINCT FROM CAST(?2 AS bigint)"
            + " AND folded(matter) IS NOT DISTINCT FROM folded(CAST(?3 AS text))"
            + " AND period_from IS NOT DISTINCT FROM CAST(?4 AS date)"
            + " AND period_until IS NOT DISTINCT FROM CAST(?5 AS date)";

    /** The statements that a report which is not released relies on alone for one of its claims. */
    static final String RELIED_ON_ALONE = """
            SELECT c.statement_id FROM chosen_statement c JOIN report_item i ON i.id = c.report_item_id
            JOIN report r ON r.id = i.report_id
            JOIN bearing b ON b.claim_id = i.claim_id AND b.statement_id = c.statement_id AND b.stance = 'ASSERTS'
            WHERE r.state <> 'RELEASED' AND NOT EXISTS (SELECT FROM chosen_statement o
                JOIN bearing p ON p.claim_id = i.claim_id AND p.statement_id = o.statement_id AND p.stance = 'ASSERTS'
                WHERE o.report_item_id = i.id AND o.statement_id <> c.statement_id)""";

    /**
     * Whether the desk went on from what the settled round r came to: judged the same again within the same limit, released
     * an edition, or acknowledged that one is stale for it.
     */
    static final String USED = """
            EXISTS (SELECT FROM standing_record_grade g JOIN standing_record_grade o
                ON o.source_id IS NOT DISTINCT FROM g.source_id AND o.statement_id IS NOT DISTINCT FROM g.statement_id
                AND %s AND (o.at, o.id) > (g.at, g.id) WHERE g.round_id = r.id)
            OR EXISTS (SELECT FROM grading_round n WHERE n.state <> 'SETTLED' AND %s
                AND n.source_id IS NOT DISTINCT FROM r.source_id AND n.statement_id IS NOT DISTINCT FROM r.statement_id)
            OR EXISTS (SELECT FROM edition e JOIN edition_subject s ON s.edition_id = e.id
                AND (s.statement_id = r.statement_id OR s.source_id = r.source_id)
                WHERE e.released_at >= r.settled_at)
            OR EXISTS (SELECT FROM stale_edition m WHERE m.round_id = r.id AND m.acknowledged_at IS NOT NULL)""".formatted(sameLimit("o", "g"), sameLimit("n", "r"));

    private Rounds() {}

    /** Whether two rows are of one limit, as a condition. */
    static String sameLimit(String one, String other) {
        return "(folded(%1$s.matter), %1$s.period_from, %1$s.period_until)".formatted(one) + " IS NOT DISTINCT FROM "
                + "(folded(%1$s.matter), %1$s.period_from, %1$s.period_until)".formatted(other);
    }

    /** What tells one subject and limit from another: source, statement, matter, and the two ends of the period. */
    static Object[] key(Subject subject) {
        Limit limit = subject.limit();
        return new Object[] {source(subject), statement(subject), limit.matter(), limit.from(), limit.until()};
    }

    static Long source(Subject subject) {
        return subject.kind() == SubjectKind.SOURCE ? subject.id() : null;
    }

    static Long statement(Subject subject) {
        return subject.kind() == SubjectKind.STATEMENT ? subject.id() : null;
    }

    static String column(SubjectKind kind) {
        return kind == SubjectKind.SOURCE ? "source_id" : "statement_id";
    }

    static Limit limit(ResultSet row) throws SQLException {
        return new Limit(row.getString("matter"), day(row, "period_from"), day(row, "period_until"));
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
