package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.report.LostWords;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.StaleKind;
import org.vouch.domain.report.StaleListing;
import org.vouch.domain.report.StaleMark;
import org.vouch.domain.report.StaleReason;
import org.vouch.domain.report.StaleRow;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Where;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaStaleListing implements StaleListing {

    private static final String MARKS = """
            SELECT m.* FROM stale_edition m JOIN edition e ON e.id = m.edition_id
            WHERE e.report_id = ? AND e.number = ? ORDER BY m.at DESC, m.id DESC""";

    private static final String LOST = """
            SELECT w.stale_edition_id, w.statement_id, w.article_version, w.quote FROM lost_words w
            JOIN stale_edition m ON m.id = w.stale_edition_id JOIN edition e ON e.id = m.edition_id
            WHERE e.report_id = ? AND e.number = ? ORDER BY w.stale_edition_id, w.position""";

    private static final String FILLED_LATER = """
            SELECT count(*) FROM edition_subject s JOIN edition e ON e.id = s.edition_id
            WHERE s.filled_later AND e.report_id = ? AND e.number = ?""";

    private static final String OPEN = """
            FROM edition e
            CROSS JOIN LATERAL (SELECT count(*) AS reasons FROM stale_edition m
                WHERE m.edition_id = e.id AND m.acknowledged_at IS NULL) c
            JOIN LATERAL (SELECT m.* FROM stale_edition m WHERE m.edition_id = e.id AND m.acknowledged_at IS NULL
                ORDER BY m.at DESC, m.id DESC LIMIT 1) m ON true""";

    private static final String CONCERNED =
            "e.released_by = ? OR EXISTS (SELECT FROM edition_drafter d WHERE d.edition_id = e.id AND d.staff_id = ?)";

    private final Sql sql;

    @Inject
    JpaStaleListing(Sql sql) {
        this.sql = sql;
    }

    protected JpaStaleListing() {
        this(null);
    }

    @Override
    public List<StaleMark> of(ReportId report, int number) {
        Map<Long, List<LostWords>> lost = new HashMap<>();
        sql.list(LOST, row -> Map.entry(row.getLong("stale_edition_id"), lost(row)), report.value(), number)
                .forEach(words -> lost.computeIfAbsent(words.getKey(), mark -> new ArrayList<>())
                        .add(words.getValue()));
        return sql.list(MARKS, row -> mark(row, lost), report.value(), number);
    }

    @Override
    public boolean isFilledLater(ReportId report, int number) {
        return sql.count(FILLED_LATER, report.value(), number) > 0;
    }

    @Override
    public Page<StaleRow> open(Optional<StaffId> concerned, PageRequest asked) {
        Where where = new Where()
                .and("NOT EXISTS (SELECT FROM edition l WHERE l.report_id = e.report_id AND l.number > e.number)")
                .and("NOT EXISTS (SELECT FROM edition_withdrawal w WHERE w.edition_id = e.id)")
                .and("e.id IN (SELECT o.edition_id FROM stale_edition o WHERE o.acknowledged_at IS NULL)")
                .and(CONCERNED, concerned.map(StaffId::value));
        long total = sql.count("SELECT count(*) FROM edition e" + where, where.arguments());
        List<StaleRow> rows = sql.list(
                "SELECT m.*, e.report_id, e.number, e.title, c.reasons " + OPEN + where
                        + " ORDER BY m.at DESC, m.id DESC LIMIT ? OFFSET ?",
                JpaStaleListing::row,
                where.arguments(asked.size(), asked.offset()));
        return new Page<>(rows, total, asked);
    }

    private static LostWords lost(ResultSet row) throws SQLException {
        return new LostWords(row.getLong("statement_id"), row.getInt("article_version"), row.getString("quote"));
    }

    private static StaleMark mark(ResultSet row, Map<Long, List<LostWords>> lost) throws SQLException {
        return new StaleMark(
                row.getLong("id"),
                why(row),
                Columns.instant(row, "at"),
                row.getString("by_name"),
                lost.getOrDefault(row.getLong("id"), List.of()),
                row.getString("acknowledged_by_name"),
                Columns.instant(row, "acknowledged_at"),
                row.getString("acknowledged_reason"));
    }

    private static StaleRow row(ResultSet row) throws SQLException {
        return new StaleRow(
                new ReportId(row.getLong("report_id")),
                row.getInt("number"),
                row.getString("title"),
                why(row),
                row.getInt("reasons"),
                Columns.instant(row, "at"));
    }

    private static StaleReason why(ResultSet row) throws SQLException {
        return new StaleReason(
                StaleKind.valueOf(row.getString("reason")),
                row.getString("subject_kind"),
                row.getLong("subject_id"),
                row.getString("label"),
                row.getString("grade_before"),
                row.getString("grade_after"),
                row.getObject("article_version", Integer.class),
                new Limit(
                        row.getString("matter"),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_until", LocalDate.class)));
    }
}
