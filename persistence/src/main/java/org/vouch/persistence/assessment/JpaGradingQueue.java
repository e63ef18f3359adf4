package org.vouch.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.assessment.GradingFilter;
import org.vouch.domain.assessment.GradingQueue;
import org.vouch.domain.assessment.ToGrade;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Caveats;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.LikePattern;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Where;

/** What has no grade yet: what drafts lean on first, then what has waited longest. */
@ApplicationScoped
@Requires(Right.LOOK)
class JpaGradingQueue implements GradingQueue {

    private static final String ORDER = " ORDER BY drafts DESC, since, id LIMIT ? OFFSET ?";

    private static final String SOURCES = """
            SELECT s.id, n.text AS title, s.kind, ARRAY[]::text[] AS chain, ARRAY[]::text[] AS caveats, s.created_at AS since,
                   (SELECT count(DISTINCT r.id) FROM statement t JOIN chosen_statement c ON c.statement_id = t.id
                    JOIN report_item i ON i.id = c.report_item_id JOIN report r ON r.id = i.report_id
                    WHERE t.holder_id = s.id AND r.state <> 'RELEASED') AS drafts
            FROM source s JOIN source_name n ON n.source_id = s.id AND n.kind = 'CANONICAL'""";

    private static final String STATEMENTS = """
            SELECT t.id, t.gist AS title, NULL AS kind, t.created_at AS since, <caveats>,
                   ARRAY(SELECT n.text FROM hop h JOIN source_name n ON n.source_id = h.source_id AND n.kind = 'CANONICAL'
                         WHERE h.citation_id = (SELECT min(q.id) FROM citation q WHERE q.statement_id = t.id)
                         ORDER BY h.position) AS chain,
                   (SELECT count(DISTINCT r.id) FROM chosen_statement c
                    JOIN report_item i ON i.id = c.report_item_id JOIN report r ON r.id = i.report_id
                    WHERE c.statement_id = t.id AND r.state <> 'RELEASED') AS drafts
            FROM statement t""".replace("<caveats>", Caveats.of("t.id"));

    private final Sql sql;

    @Inject
    JpaGradingQueue(Sql sql) {
        this.sql = sql;
    }

    protected JpaGradingQueue() {
        this(null);
    }

    @Override
    public Page<ToGrade> sources(GradingFilter filter, PageRequest page) {
        Where where = (filter.report() == null ? new Where().and("s.retired_at IS NULL") : new Where())
                .and(
                        "EXISTS (SELECT FROM statement t JOIN chosen_statement c ON c.statement_id = t.id"
                                + " JOIN report_item i ON i.id = c.report_item_id"
                                + " WHERE t.holder_id = s.id AND i.report_id = ?)",
                        Optional.ofNullable(filter.report()))
                .and("NOT EXISTS (SELECT FROM assessment a WHERE a.source_id = s.id)")
                .and(
                        "EXISTS (SELECT FROM source_name m WHERE m.source_id = s.id" + " AND folded(m.text)"
                                + LikePattern.HOLDS + ")",
                        Optional.ofNullable(filter.text()));
        return page(SOURCES, "SELECT count(*) FROM source s", where, page);
    }

    @Override
    public Page<ToGrade> statements(GradingFilter filter, PageRequest page) {
        Where where = new Where()
                .and("NOT EXISTS (SELECT FROM assessment a WHERE a.statement_id = t.id)")
                .and(
                        "EXISTS (SELECT FROM chosen_statement c JOIN report_item i ON i.id = c.report_item_id"
                                + " WHERE c.statement_id = t.id AND i.report_id = ?)",
                        Optional.ofNullable(filter.report()))
                .and("folded(t.gist)" + LikePattern.HOLDS, Optional.ofNullable(filter.text()));
        return page(STATEMENTS, "SELECT count(*) FROM statement t", where, page);
    }

    @Override
    public long waiting() {
        return sql.count("""
                SELECT (SELECT count(*) FROM source s WHERE s.retired_at IS NULL
                        AND NOT EXISTS (SELECT FROM assessment a WHERE a.source_id = s.id))
                     + (SELECT count(*) FROM statement t
                        WHERE NOT EXISTS (SELECT FROM assessment a WHERE a.statement_id = t.id))""");
    }

    private Page<ToGrade> page(String select, String count, Where where, PageRequest page) {
        List<ToGrade> rows = sql.list(
                select + where + ORDER, JpaGradingQueue::read, where.arguments((long) page.size(), page.offset()));
        return new Page<>(rows, sql.count(count + where, where.arguments()), page);
    }

    private static ToGrade read(ResultSet row) throws SQLException {
        return new ToGrade(
                row.getLong("id"),
                row.getString("title"),
                row.getString("kind"),
                Columns.strings(row, "chain"),
                Caveats.read(row),
                row.getLong("drafts"),
                Columns.instant(row, "since"));
    }
}
