package org.vouch.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.vouch.domain.assessment.GradeHistories;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.SourceSubject;
import org.vouch.domain.assessment.StatementSubject;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.assessment.SubjectInForce;
import org.vouch.domain.assessment.SubjectKind;
import org.vouch.domain.assessment.Subjects;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

/** What is graded, each by a fixed number of SQL statements however much there is to tell. */
@ApplicationScoped
@Requires(Right.LOOK)
class JpaSubjects implements Subjects {

    private static final String SOURCE = """
            SELECT n.text AS label, g.grade, g.grounds, g.at FROM source_name n
            LEFT JOIN grade_in_force g ON g.source_id = n.source_id AND folded(g.matter) IS NOT DISTINCT FROM folded(?)
                AND g.period_from IS NOT DISTINCT FROM ?::date AND g.period_until IS NOT DISTINCT FROM ?::date
            WHERE n.source_id = ? AND n.kind = 'CANONICAL'""";

    private static final String STATEMENT = "SELECT t.gist AS label, g.grade, g.grounds, g.at FROM statement t"
            + " LEFT JOIN grade_of_record g ON g.statement_id = t.id WHERE t.id = ?";

    private final Sql sql;
    private final GradeHistories histories;

    @Inject
    JpaSubjects(Sql sql, GradeHistories histories) {
        this.sql = sql;
        this.histories = histories;
    }

    protected JpaSubjects() {
        this(null, null);
    }

    @Override
    public Optional<SourceSubject> source(SourceId id) {
        return new SourceRecord(sql, id.value()).read(histories.of(SubjectKind.SOURCE, id.value()));
    }

    @Override
    public Optional<StatementSubject> statement(StatementId id) {
        return new StatementRecord(sql, id.value()).read(histories.of(SubjectKind.STATEMENT, id.value()));
    }

    @Override
    public Optional<SubjectInForce> inForce(Subject subject) {
        Limit limit = subject.limit();
        return subject.kind() == SubjectKind.SOURCE
                ? sql.one(SOURCE, JpaSubjects::inForce, limit.matter(), limit.from(), limit.until(), subject.id())
                : sql.one(STATEMENT, JpaSubjects::inForce, subject.id());
    }

    private static SubjectInForce inForce(ResultSet row) throws SQLException {
        return new SubjectInForce(
                row.getString("label"), row.getString("grade"), row.getString("grounds"), Columns.instant(row, "at"));
    }
}
