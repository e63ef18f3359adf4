package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.vouch.domain.report.RemarkListing;
import org.vouch.domain.report.RemarkRow;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaRemarkListing implements RemarkListing {

    private static final String OF = "SELECT m.* FROM report_remark m WHERE m.report_id = ? AND m.edition ="
            + " (SELECT coalesce(max(e.number), 0) + 1 FROM edition e WHERE e.report_id = m.report_id)"
            + " ORDER BY m.written_at, m.id";

    private final Sql sql;

    @Inject
    JpaRemarkListing(Sql sql) {
        this.sql = sql;
    }

    protected JpaRemarkListing() {
        this(null);
    }

    @Override
    public List<RemarkRow> of(ReportId report) {
        return sql.list(OF, JpaRemarkListing::row, report.value());
    }

    private static RemarkRow row(ResultSet row) throws SQLException {
        long statement = row.getLong("statement_id");
        return new RemarkRow(
                row.getLong("id"),
                row.getLong("claim_id"),
                statement == 0 ? null : statement,
                row.getString("reason"),
                new StaffId(row.getLong("written_by")),
                row.getString("written_by_name"),
                Columns.instant(row, "written_at"),
                row.getString("answer"),
                row.getString("answered_by_name"),
                Columns.instant(row, "answered_at"));
    }
}
