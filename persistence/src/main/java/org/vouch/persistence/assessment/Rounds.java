package org.vouch.persistence.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.assessment.SubjectKind;

/** How subjects and their limits stand in the tables of grades. */
final class Rounds {

    private Rounds() {}

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
