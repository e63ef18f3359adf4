package org.vouch.persistence.report.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportTitle;
import org.vouch.domain.report.profile.ColumnProfileId;
import org.vouch.domain.report.profile.ColumnProfileListing;
import org.vouch.domain.report.profile.ColumnProfileRow;
import org.vouch.domain.report.profile.NamedProfile;
import org.vouch.domain.report.profile.ProfileColumns;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Where;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaColumnProfileListing implements ColumnProfileListing {

    /** A released report too: its next edition goes out by the same columns. */
    private static final String NAMING = "r.profile_id = p.id";

    private static final String ROWS = """
            SELECT p.*, (SELECT count(*) FROM edition e WHERE e.profile_id = p.id) AS editions,
                (SELECT count(*) FROM report r WHERE <naming>) AS drafts
            FROM column_profile p""".replace("<naming>", NAMING);

    private static final Map<String, String> ORDERS =
            Map.of("name", "folded(p.name)", "editions", "editions", "drafts", "drafts", "changed", "p.changed_at");

    private final Sql sql;

    @Inject
    JpaColumnProfileListing(Sql sql) {
        this.sql = sql;
    }

    protected JpaColumnProfileListing() {
        this(null);
    }

    @Override
    public Page<ColumnProfileRow> page(String words, PageRequest asked) {
        Where where = new Where()
                .and(
                        "strpos(folded(concat_ws(' ', p.name, p.purpose, p.columns)), folded(?)) > 0",
                        Optional.of(words).filter(text -> !text.isEmpty()));
        long total = sql.count("SELECT count(*) FROM column_profile p" + where, where.arguments());
        List<ColumnProfileRow> rows = sql.list(
                ROWS + where + order(asked) + " LIMIT ? OFFSET ?",
                JpaColumnProfileListing::row,
                where.arguments(asked.size(), asked.offset()));
        return new Page<>(rows, total, asked);
    }

    @Override
    public List<NamedProfile> all() {
        return sql.list(
                "SELECT id, name FROM column_profile ORDER BY folded(name)",
                row -> new NamedProfile(row.getLong(1), row.getString(2)));
    }

    @Override
    public Optional<ColumnProfileRow> find(ColumnProfileId id) {
        return sql.one(ROWS + " WHERE p.id = ?", JpaColumnProfileListing::row, id.value());
    }

    @Override
    public List<ReportTitle> drafts(ColumnProfileId id) {
        return sql.list(
                "SELECT r.id, r.title FROM column_profile p JOIN report r ON " + NAMING
                        + " WHERE p.id = ? ORDER BY folded(r.title), r.id",
                row -> new ReportTitle(new ReportId(row.getLong(1)), row.getString(2)),
                id.value());
    }

    private static String order(PageRequest asked) {
        String by = asked.sort() == null ? null : ORDERS.get(asked.sort());
        return by == null
                ? " ORDER BY folded(p.name)"
                : " ORDER BY " + by + (asked.descending() ? " DESC" : "") + ", p.id";
    }

    private static ColumnProfileRow row(ResultSet row) throws SQLException {
        return new ColumnProfileRow(
                new ColumnProfileId(row.getLong("id")),
                row.getLong("version"),
                row.getString("name"),
                row.getString("purpose"),
                ProfileColumns.read(row.getString("columns")),
                row.getInt("editions"),
                row.getInt("drafts"),
                row.getString("created_by_name"),
                Columns.instant(row, "created_at"),
                row.getString("changed_by_name"),
                Columns.instant(row, "changed_at"));
    }
}
