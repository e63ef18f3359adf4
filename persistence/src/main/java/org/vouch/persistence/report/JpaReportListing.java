package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportFilter;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.ReportRow;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.report.ReportTitle;
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
class JpaReportListing implements ReportListing {

    private static final String WITHDRAWN =
            "EXISTS (SELECT FROM edition e JOIN edition_withdrawal w ON w.edition_id = e.id"
                    + " WHERE e.report_id = r.id AND NOT EXISTS"
                    + " (SELECT FROM edition l WHERE l.report_id = r.id AND l.number > e.number))";

    private static final String ROWS = """
            SELECT r.id, r.version, r.title, r.state, r.drafter_name, r.second_reader_name, r.changed_at,
                (SELECT count(*) FROM report_item i WHERE i.report_id = r.id) AS claims,
                (SELECT count(DISTINCT c.statement_id) FROM report_item i JOIN chosen_statement c ON c.report_item_id = i.id
                    WHERE i.report_id = r.id) AS statements,
                (SELECT coalesce(max(number), 0) FROM edition e WHERE e.report_id = r.id) AS edition,
                EXISTS (SELECT FROM edition e JOIN stale_edition m ON m.edition_id = e.id AND m.acknowledged_at IS NULL
                    WHERE e.report_id = r.id AND NOT EXISTS
                        (SELECT FROM edition l WHERE l.report_id = r.id AND l.number > e.number)) AS stale,
                <withdrawn> AS withdrawn
            FROM report r""".replace("<withdrawn>", WITHDRAWN);

    private static final Map<String, String> ORDERS = Map.of(
            "title", "folded(r.title)",
            "state", "array_position(ARRAY['DRAFT', 'RETURNED', 'READING', 'SENT', 'RELEASED'], r.state)",
            "drafter", "folded(r.drafter_name)",
            "changed", "r.changed_at");

    private final Sql sql;

    @Inject
    JpaReportListing(Sql sql) {
        this.sql = sql;
    }

    protected JpaReportListing() {
        this(null);
    }

    @Override
    public Page<ReportRow> page(ReportFilter filter, PageRequest asked) {
        Where where = conditions(filter).andAny("r.state = ANY (?)", filter.states());
        long total = sql.count("SELECT count(*) FROM report r" + where, where.arguments());
        List<ReportRow> rows = sql.list(
                ROWS + where + order(asked) + " LIMIT ? OFFSET ?",
                JpaReportListing::row,
                where.arguments(asked.size(), asked.offset()));
        return new Page<>(rows, total, asked);
    }

    @Override
    public Map<ReportState, Long> counts(ReportFilter filter) {
        Map<ReportState, Long> counts = new EnumMap<>(ReportState.class);
        for (ReportState state : ReportState.values()) {
            counts.put(state, 0L);
        }
        Where where = conditions(filter);
        String grouped = "SELECT r.state, count(*) FROM report r" + where + " GROUP BY r.state";
        sql.list(grouped, row -> Map.entry(ReportState.valueOf(row.getString(1)), row.getLong(2)), where.arguments())
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    @Override
    public Optional<ReportDetails> find(ReportId id) {
        return new DetailsReading(sql).find(id);
    }

    @Override
    public List<ReportRow> drafts() {
        return sql.list(
                ROWS + " WHERE r.state IN ('DRAFT', 'RETURNED') ORDER BY r.changed_at DESC, r.id LIMIT 50",
                JpaReportListing::row);
    }

    @Override
    public List<ReportTitle> titles() {
        return sql.list(
                "SELECT r.id, r.title FROM report r ORDER BY folded(r.title), r.id",
                row -> new ReportTitle(new ReportId(row.getLong(1)), row.getString(2)));
    }

    private static Where conditions(ReportFilter filter) {
        Where where = filter.withdrawn() ? new Where().and(WITHDRAWN) : new Where();
        return where.and("r.second_reader_id = ?", filter.readBy().map(StaffId::value))
                .and(
                        "EXISTS (SELECT FROM report_drafter d WHERE d.report_id = r.id AND d.staff_id = ?)",
                        filter.draftedBy().map(StaffId::value))
                .and(
                        "strpos(folded(concat_ws(' ', r.title, r.question, r.note)), folded(?)) > 0",
                        Optional.of(filter.text()).filter(text -> !text.isEmpty()));
    }

    private static String order(PageRequest asked) {
        String by = asked.sort() == null ? null : ORDERS.get(asked.sort());
        if (by == null) {
            return " ORDER BY r.changed_at DESC, r.id DESC";
        }
        return " ORDER BY " + by + (asked.descending() ? " DESC" : "") + ", r.id";
    }

    private static ReportRow row(ResultSet row) throws SQLException {
        return new ReportRow(
                new ReportId(row.getLong("id")),
                row.getLong("version"),
                row.getString("title"),
                ReportState.valueOf(row.getString("state")),
                row.getString("drafter_name"),
                row.getString("second_reader_name"),
                Columns.instant(row, "changed_at"),
                row.getInt("claims"),
                row.getInt("statements"),
                row.getInt("edition"),
                row.getBoolean("stale"),
                row.getBoolean("withdrawn"));
    }
}
