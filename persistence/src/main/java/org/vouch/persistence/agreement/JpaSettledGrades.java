package org.vouch.persistence.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.agreement.AgreementFilter;
import org.vouch.domain.agreement.Axis;
import org.vouch.domain.agreement.SettledGrade;
import org.vouch.domain.agreement.SettledGrades;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Where;

/** The view it reads holds back what is pending and what was taken back. */
@ApplicationScoped
@Requires(Right.GRADE)
class JpaSettledGrades implements SettledGrades {

    private static final String ASKED = """
            WITH asked AS MATERIALIZED (
                SELECT r.id FROM grading_round r LEFT JOIN statement t ON t.id = r.statement_id
                JOIN source s ON s.id = coalesce(r.source_id, t.holder_id)""";

    private static final String GRADES =
            """
            )
            SELECT a.round_id, a.grade, coalesce(a.source_id, t.holder_id) AS source_id, a.statement_id, a.grader_id,
                   a.grader_name, g.grade AS record, <at>, <settled_at>, q.id IS NOT NULL AS asked,
                   (r.matter IS NOT NULL OR r.period_from IS NOT NULL OR r.period_until IS NOT NULL) AS limited
            FROM settled_assessment a JOIN grading_round r ON r.id = a.round_id
            LEFT JOIN statement t ON t.id = a.statement_id
            LEFT JOIN asked q ON q.id = r.id
            LEFT JOIN (SELECT DISTINCT ON (round_id) round_id, grade FROM standing_record_grade
                       ORDER BY round_id, at DESC, id DESC) g ON g.round_id = r.id
            WHERE q.id IS NOT NULL OR a.source_id IS NOT NULL
            ORDER BY a.at, a.id""".replace("<at>", micros("a.at", "at")).replace("<settled_at>", micros("r.settled_at", "settled_at"));

    private static final String USED_IN_REPORT = """
            EXISTS (SELECT FROM chosen_statement c JOIN report_item i ON i.id = c.report_item_id
                    JOIN statement x ON x.id = c.statement_id
                    WHERE i.report_id = ? AND (x.id = r.statement_id OR x.holder_id = r.source_id))""";

    private final Sql sql;

    @Inject
    JpaSettledGrades(Sql sql) {
        this.sql = sql;
    }

    protected JpaSettledGrades() {
        this(null);
    }

    @Override
    public List<SettledGrade> read(AgreementFilter filter) {
        Where where = new Where()
                .and("r.state = 'SETTLED'")
                .and("r.settled_at >= ?", begin(filter.from()))
                .and("r.settled_at < ?", begin(filter.until().map(day -> day.plusDays(1))))
                .and("s.kind = ?", filter.kind())
                .and(
                        "EXISTS (SELECT FROM settled_assessment o WHERE o.round_id = r.id AND o.grader_id = ?)",
                        filter.grader())
                .and(USED_IN_REPORT, filter.report());
        return sql.list(ASKED + where + GRADES, JpaSettledGrades::read, where.arguments());
    }

    /** A moment as a number, which of so many rows is read much faster than as a date that is written out. */
    private static String micros(String moment, String as) {
        return "(extract(epoch FROM " + moment + ") * 1000000)::bigint AS " + as;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Instant.EPOCH.plus(row.getLong(column), ChronoUnit.MICROS);
    }

    private static Optional<Instant> begin(Optional<LocalDate> day) {
        return day.map(present -> present.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static SettledGrade read(ResultSet row) throws SQLException {
        long statement = row.getLong("statement_id");
        boolean ofSource = row.wasNull();
        Axis axis = ofSource ? Axis.RELIABILITY : Axis.CREDIBILITY;
        String record = row.getString("record");
        return new SettledGrade(
                axis,
                row.getLong("round_id"),
                row.getLong("source_id"),
                ofSource ? null : statement,
                row.getLong("grader_id"),
                row.getString("grader_name"),
                axis.category(row.getString("grade")),
                record == null ? null : axis.category(record),
                instant(row, "at"),
                instant(row, "settled_at"),
                row.getBoolean("limited"),
                row.getBoolean("asked"));
    }
}
