package org.vouch.persistence.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.vouch.domain.assessment.AssessmentBasis;
import org.vouch.domain.assessment.GraderAnswer;
import org.vouch.persistence.shared.Columns;

/** Reads what graders gave. */
final class GraderAnswers {

    static final String COLUMNS = "grader_name, grade, grounds, basis, needed, at,"
            + " coalesce(string_to_array(documents, E'\\n'), '{}') AS documents";

    private GraderAnswers() {}

    static GraderAnswer read(ResultSet row) throws SQLException {
        String basis = row.getString("basis");
        return new GraderAnswer(
                row.getString("grader_name"),
                row.getString("grade"),
                row.getString("grounds"),
                basis == null ? null : AssessmentBasis.valueOf(basis),
                row.getString("needed"),
                Columns.strings(row, "documents"),
                Columns.instant(row, "at"));
    }
}
