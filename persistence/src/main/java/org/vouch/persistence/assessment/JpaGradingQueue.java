package org.vouch.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.assessment.GradingFilter;
import org.vouch.domain.assessment.GradingQueue;
import org.vouch.domain.assessment.ToGrade;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Caveats;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.LikePattern;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Where;

/**
 * What waits for a grade of whoever asks. A subject stays in it for everybody who has not judged it until the desk has its
 * grade, so that its leaving tells nothing of others.
 */
@ApplicationScoped
@Requires(Right.LOOK)
class JpaGradingQueue implements GradingQueue {

    private static final String ORDER = " ORDER BY (k.given_by_name IS NULL), drafts DESC, g.review_on, since, id";

    /** Arguments: whoever asks three times, and today. */
    private static final String WAITS = """
            (k.kind IS DISTINCT FROM 'SKIPPED')
            AND (r.id IS NOT NULL OR g.grade IS NULL OR g.review_on <= ? OR k.kind = 'ASSIGNED')
            AND r.state IS DISTINCT FROM 'TO_ADJUDICATE'
            AND NOT EXISTS (SELECT FROM standing_assessment a WHERE a.round_id = r.id AND a.grader_id = ?)
            AND NOT EXISTS (SELECT FROM adjudication_seen e WHERE e.round_id = r.id AND e.staff_id = ?)""";

    private static final String FROM_SOURCES = """
            FROM source s JOIN source_name n ON n.source_id = s.id AND n.kind = 'CANONICAL'
            CROSS JOIN LATERAL (
                SELECT o.id, o.state, o.matter, o.period_from, o.period_until FROM grading_round o
                WHERE o.source_id = s.id AND o.state <> 'SETTLED'
                UNION ALL SELECT NULL, NULL, NULL, NULL, NULL WHERE NOT EXISTS (SELECT FROM grading_round o
                    WHERE o.source_id = s.id AND o.state <> 'SETTLED' AND o.matter IS NULL
                    AND o.period_from IS NULL AND o.period_until IS NULL)) r
            LEFT JOIN grade_of_record g ON g.source_id = s.id
            LEFT JOIN grading_task k ON k.source_id = s.id AND k.staff_id = ? AND k.ended_at IS NULL""";

    private static final String FROM_STATEMENTS = """
            FROM statement t
            LEFT JOIN grading_round r ON r.statement_id = t.id AND r.state <> 'SETTLED'
            LEFT JOIN grade_of_record g ON g.statement_id = t.id
            LEFT JOIN grading_task k ON k.statement_id = t.id AND k.staff_id = ? AND k.ended_at IS NULL""";

    private static final String TASK = """
            , r.matter, r.period_from, r.period_until, CASE WHEN g.review_on <= ? THEN g.review_on END AS review_on,
            CASE k.kind WHEN 'ASSIGNED' THEN k.given_by_name END AS asked_by, k.reason
            """;

    private static final String SOURCES = """
            SELECT s.id, n.text AS title, s.kind, ARRAY[]::text[] AS chain, ARRAY[]::text[] AS caveats, s.created_at AS since,
                   (SELECT count(DISTINCT r.id) FROM statement t JOIN chosen_statement c ON c.statement_id = t.id
                    JOIN report_item i ON i.id = c.report_item_id JOIN report r ON r.id = i.report_id
                    WHERE t.holder_id = s.id AND r.state <> 'RELEASED') AS drafts""" + TASK + FROM_SOURCES;

    private static final String STATEMENTS = """
            SELECT t.id, t.gist AS title, NULL AS kind, t.created_at AS since, <caveats>,
                   ARRAY(SELECT n.text FROM hop h JOIN source_name n ON n.source_id = h.source_id AND n.kind = 'CANONICAL'
                         WHERE h.citation_id = (SELECT min(q.id) FROM citation q WHERE q.statement_id = t.id)
                         ORDER BY h.position) AS chain,
                   (SELECT count(DISTINCT r.id) FROM chosen_statement c
                    JOIN report_item i ON i.id = c.report_item_id JOIN report r ON r.id = i.report_id
                    WHERE c.statement_id = t.id AND r.state <> 'RELEASED') AS drafts""".replace("<caveats>", Caveats.of("t.id")) + TASK + FROM_STATEMENTS;

    private final Sql sql;
    private final Actor actor;
    private final Clock clock;

    @Inject
    JpaGradingQueue(Sql sql, Actor actor, Clock clock) {
        this.sql = sql;
        this.actor = actor;
        this.clock = clock;
    }

    protected JpaGradingQueue() {
        this(null, null, null);
    }

    @Override
    public Page<ToGrade> sources(GradingFilter filter, PageRequest page) {
        Where where = (filter.report() == null ? waits().and("s.retired_at IS NULL") : waits())
                .and(
                        "EXISTS (SELECT FROM statement t JOIN chosen_statement c ON c.statement_id = t.id"
                                + " JOIN report_item i ON i.id = c.report_item_id"
                                + " WHERE t.holder_id = s.id AND i.report_id = ?)",
                        Optional.ofNullable(filter.report()))
                .and(
                        "EXISTS (SELECT FROM source_name m WHERE m.source_id = s.id" + " AND folded(m.text)"
                                + LikePattern.HOLDS + ")",
                        Optional.ofNullable(filter.text()));
        return page(SOURCES, FROM_SOURCES, where, page);
    }

    @Override
    public Page<ToGrade> statements(GradingFilter filter, PageRequest page) {
        Where where = waits().and(
                        "EXISTS (SELECT FROM chosen_statement c JOIN report_item i ON i.id = c.report_item_id"
                                + " WHERE c.statement_id = t.id AND i.report_id = ?)",
                        Optional.ofNullable(filter.report()))
                .and("folded(t.gist)" + LikePattern.HOLDS, Optional.ofNullable(filter.text()));
        return page(STATEMENTS, FROM_STATEMENTS, where, page);
    }

    @Override
    public long waiting() {
        Where sources = waits().and("s.retired_at IS NULL");
        return count(FROM_SOURCES, sources) + count(FROM_STATEMENTS, waits());
    }

    private Where waits() {
        return new Where().and(WAITS, today(), me(), me());
    }

    private Page<ToGrade> page(String select, String from, Where where, PageRequest page) {
        Object[] asked = where.arguments((long) page.size(), page.offset());
        List<ToGrade> rows = sql.list(
                select + where + ORDER + " LIMIT ? OFFSET ?", JpaGradingQueue::read, before(asked, today(), me()));
        return new Page<>(rows, count(from, where), page);
    }

    private long count(String from, Where where) {
        return sql.count("SELECT count(*) " + from + where, before(where.arguments(), me()));
    }

    private static Object[] before(Object[] arguments, Object... first) {
        Object[] all = new Object[first.length + arguments.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(arguments, 0, all, first.length, arguments.length);
        return all;
    }

    private long me() {
        return actor.staff().id().value();
    }

    private LocalDate today() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static ToGrade read(ResultSet row) throws SQLException {
        return new ToGrade(
                row.getLong("id"),
                row.getString("title"),
                row.getString("kind"),
                Rounds.limit(row),
                Columns.strings(row, "chain"),
                Caveats.read(row),
                row.getLong("drafts"),
                Columns.instant(row, "since"),
                Rounds.day(row, "review_on"),
                row.getString("asked_by"),
                row.getString("reason"));
    }
}
