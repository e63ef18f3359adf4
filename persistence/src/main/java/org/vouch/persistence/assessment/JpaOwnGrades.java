package org.vouch.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.OwnGrade;
import org.vouch.domain.assessment.OwnGrades;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.GRADE)
class JpaOwnGrades implements OwnGrades {

    /** Offered to be taken back is what can be, as in Assessing. */
    private static final String LAST = """
            SELECT a.source_id, a.statement_id, r.matter, r.period_from, r.period_until, a.grade, a.at,
                   coalesce((SELECT n.text FROM source_name n WHERE n.source_id = a.source_id AND n.kind = 'CANONICAL'),
                            (SELECT t.gist FROM statement t WHERE t.id = a.statement_id)) AS title,
                   r.state <> 'TO_ADJUDICATE' AND NOT EXISTS (SELECT FROM adjudication_seen v WHERE v.round_id = r.id)
                   AND (r.state = 'OPEN' OR NOT (EXISTS (SELECT FROM standing_assessment o
                       WHERE o.round_id = r.id AND o.id <> a.id) OR <used>)) AS revocable
            FROM standing_assessment a JOIN grading_round r ON r.id = a.round_id
            WHERE a.grader_id = ? ORDER BY a.at DESC, a.id DESC LIMIT 1""".replace("<used>", Rounds.USED);

    private static final String PENDING = """
            SELECT count(*) FROM standing_assessment a JOIN grading_round r ON r.id = a.round_id AND r.state <> 'SETTLED'
            WHERE a.grader_id = ? AND r.%s = ? AND folded(r.matter) IS NOT DISTINCT FROM folded(?)
            AND r.period_from IS NOT DISTINCT FROM ?::date AND r.period_until IS NOT DISTINCT FROM ?::date""";

    private final Sql sql;
    private final Actor actor;

    @Inject
    JpaOwnGrades(Sql sql, Actor actor) {
        this.sql = sql;
        this.actor = actor;
    }

    protected JpaOwnGrades() {
        this(null, null);
    }

    @Override
    public Optional<OwnGrade> last() {
        return sql.one(LAST, JpaOwnGrades::read, me());
    }

    @Override
    public boolean isPending(Subject subject) {
        Limit limit = subject.limit();
        String asked = PENDING.formatted(Rounds.column(subject.kind()));
        return sql.count(asked, me(), subject.id(), limit.matter(), limit.from(), limit.until()) > 0;
    }

    private long me() {
        return actor.staff().id().value();
    }

    private static OwnGrade read(ResultSet row) throws SQLException {
        long statement = row.getLong("statement_id");
        boolean isSource = row.wasNull();
        return new OwnGrade(
                isSource
                        ? Subject.of(new SourceId(row.getLong("source_id")), Rounds.limit(row))
                        : Subject.of(new StatementId(statement)),
                row.getString("title"),
                row.getString("grade"),
                Columns.instant(row, "at"),
                row.getBoolean("revocable"));
    }
}
