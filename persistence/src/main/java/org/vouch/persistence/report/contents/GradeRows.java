package org.vouch.persistence.report.contents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.vouch.domain.report.contents.GradeEntry;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

/** Grades in force, by their numbers. */
record GradeRows(Sql sql) {

    private static final String GRADES = "SELECT * FROM grade_in_force WHERE id = ANY (?::bigint[]) ORDER BY id";

    List<GradeEntry> of(Collection<Long> grades) {
        return sql.list(GRADES, GradeRows::grade, grades);
    }

    private static GradeEntry grade(ResultSet row) throws SQLException {
        return new GradeEntry(
                row.getLong("id"),
                Rows.number(row, "source_id"),
                Rows.number(row, "statement_id"),
                row.getString("grade"),
                row.getString("grounds"),
                row.getString("dissent"),
                row.getString("grader_name"),
                Columns.instant(row, "at"),
                row.getString("matter"),
                Rows.day(row, "period_from"),
                Rows.day(row, "period_until"),
                Rows.day(row, "review_on"),
                row.getString("overruled"));
    }
}
