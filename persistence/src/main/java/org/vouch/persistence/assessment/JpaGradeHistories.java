package org.vouch.persistence.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.vouch.domain.assessment.GradeGiven;
import org.vouch.domain.assessment.GradeHistories;
import org.vouch.domain.assessment.GraderAnswer;
import org.vouch.domain.assessment.SubjectKind;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaGradeHistories implements GradeHistories {

    private static final String GRADES = """
            SELECT round_id, grade, grounds, given_by_name, at, matter, period_from, period_until, way, dissent, review_on, overruled,
                   id IN (SELECT f.id FROM grade_in_force f WHERE f.%1$s = g.%1$s) AS in_force
            FROM standing_record_grade g WHERE %1$s = ? ORDER BY at DESC, id DESC""";

    private static final String ANSWERS =
            "SELECT round_id, " + GraderAnswers.COLUMNS + " FROM settled_assessment WHERE %s = ? ORDER BY at, id";

    private record Answered(long round, GraderAnswer answer) {}

    private final Sql sql;

    @Inject
    JpaGradeHistories(Sql sql) {
        this.sql = sql;
    }

    protected JpaGradeHistories() {
        this(null);
    }

    @Override
    public List<GradeGiven> of(SubjectKind kind, long id) {
        Map<Long, List<GraderAnswer>> answers = sql
                .list(
                        ANSWERS.formatted(Rounds.column(kind)),
                        row -> new Answered(row.getLong("round_id"), GraderAnswers.read(row)),
                        id)
                .stream()
                .collect(groupingBy(Answered::round, mapping(Answered::answer, toList())));
        return sql.list(GRADES.formatted(Rounds.column(kind)), row -> read(row, answers), id);
    }

    private static GradeGiven read(ResultSet row, Map<Long, List<GraderAnswer>> answers) throws SQLException {
        return new GradeGiven(
                row.getString("grade"),
                row.getString("grounds"),
                row.getString("given_by_name"),
                Columns.instant(row, "at"),
                Rounds.limit(row),
                row.getBoolean("in_force"),
                row.getString("way").equals("ADJUDICATED"),
                row.getString("dissent"),
                Rounds.day(row, "review_on"),
                row.getString("overruled"),
                answers.getOrDefault(row.getLong("round_id"), List.of()));
    }
}
