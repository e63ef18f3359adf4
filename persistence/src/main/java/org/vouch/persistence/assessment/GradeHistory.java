package org.vouch.persistence.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.vouch.domain.assessment.GradeGiven;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

/** Every grade one subject was given, the latest first. */
final class GradeHistory {

    private static final String ORDER = " ORDER BY at DESC, id DESC";

    private GradeHistory() {}

    static List<GradeGiven> ofSource(Sql sql, long id) {
        return sql.list(
                "SELECT grade, grounds, grader_name, at, overruled FROM assessment WHERE source_id = ?" + ORDER,
                GradeHistory::read,
                id);
    }

    static List<GradeGiven> ofStatement(Sql sql, long id) {
        return sql.list(
                "SELECT grade, grounds, grader_name, at, overruled FROM assessment WHERE statement_id = ?" + ORDER,
                GradeHistory::read,
                id);
    }

    private static GradeGiven read(ResultSet row) throws SQLException {
        return new GradeGiven(
                row.getString("grade"),
                row.getString("grounds"),
                row.getString("grader_name"),
                Columns.instant(row, "at"),
                row.getString("overruled"));
    }
}
