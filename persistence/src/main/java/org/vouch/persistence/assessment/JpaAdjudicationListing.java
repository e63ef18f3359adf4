package org.vouch.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.vouch.domain.assessment.AdjudicationListing;
import org.vouch.domain.assessment.GraderAnswer;
import org.vouch.domain.assessment.RoundId;
import org.vouch.domain.assessment.SubjectKind;
import org.vouch.domain.assessment.ToAdjudicate;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

/** Rounds that wait for a decision of whoever asks. */
@ApplicationScoped
@Requires(Right.ADJUDICATE)
class JpaAdjudicationListing implements AdjudicationListing {

    private static final String WAITING = """
            FROM grading_round r WHERE r.state = 'TO_ADJUDICATE' AND NOT EXISTS
                (SELECT FROM assessment a WHERE a.round_id = r.id AND a.grader_id = ?)""";

    private static final String ROWS = """
            SELECT r.id, r.source_id, r.statement_id, r.matter, r.period_from, r.period_until,
                   coalesce((SELECT n.text FROM source_name n WHERE n.source_id = r.source_id AND n.kind = 'CANONICAL'),
                            (SELECT t.gist FROM statement t WHERE t.id = r.statement_id)) AS title,
                   (SELECT count(*) FROM standing_assessment a WHERE a.round_id = r.id) AS graders,
                   (SELECT max(a.at) FROM standing_assessment a WHERE a.round_id = r.id) AS since,
                   (SELECT count(DISTINCT p.id) FROM statement t JOIN chosen_statement c ON c.statement_id = t.id
                    JOIN report_item i ON i.id = c.report_item_id JOIN report p ON p.id = i.report_id
                    WHERE (t.holder_id = r.source_id OR t.id = r.statement_id) AND p.state <> 'RELEASED') AS drafts
            """ + WAITING + " ORDER BY drafts DESC, since, r.id LIMIT ? OFFSET ?";

    private static final String GIVEN =
            "SELECT " + GraderAnswers.COLUMNS + " FROM standing_assessment WHERE round_id = ? ORDER BY at, id";

    private final Sql sql;
    private final Actor actor;

    @Inject
    JpaAdjudicationListing(Sql sql, Actor actor) {
        this.sql = sql;
        this.actor = actor;
    }

    protected JpaAdjudicationListing() {
        this(null, null);
    }

    @Override
    public Page<ToAdjudicate> page(PageRequest page) {
        long me = actor.staff().id().value();
        return new Page<>(
                sql.list(ROWS, JpaAdjudicationListing::row, me, (long) page.size(), page.offset()),
                sql.count("SELECT count(*) " + WAITING, me),
                page);
    }

    @Override
    public List<GraderAnswer> given(RoundId round) {
        return sql.list(GIVEN, GraderAnswers::read, round.value());
    }

    private static ToAdjudicate row(ResultSet row) throws SQLException {
        long statement = row.getLong("statement_id");
        boolean isSource = row.wasNull();
        return new ToAdjudicate(
                new RoundId(row.getLong("id")),
                isSource ? SubjectKind.SOURCE : SubjectKind.STATEMENT,
                isSource ? row.getLong("source_id") : statement,
                row.getString("title"),
                Rounds.limit(row),
                row.getInt("graders"),
                row.getLong("drafts"),
                Columns.instant(row, "since"));
    }
}
