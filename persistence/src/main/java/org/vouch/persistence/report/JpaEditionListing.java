package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.report.EditionListing;
import org.vouch.domain.report.EditionRow;
import org.vouch.domain.report.FileRow;
import org.vouch.domain.report.LatestEdition;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.profile.ProfileColumns;
import org.vouch.domain.report.profile.UsedProfile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaEditionListing implements EditionListing {

    private static final String ROWS = """
            SELECT e.number, e.title, e.rows, octet_length(e.csv) AS bytes, e.csv_sha256, e.rendered_by,
                e.drafter_name, e.released_by_name, e.released_at,
                EXISTS (SELECT FROM edition l WHERE l.report_id = e.report_id AND l.number > e.number) AS superseded,
                EXISTS (SELECT FROM stale_edition m WHERE m.edition_id = e.id AND m.acknowledged_at IS NULL) AS stale,
                EXISTS (SELECT FROM edition_withdrawal w WHERE w.edition_id = e.id) AS withdrawn
            FROM edition e WHERE e.report_id = ?""";

    private static final String BESIDE =
            "FROM edition e JOIN edition_file f ON f.edition_id = e.id WHERE e.report_id = ? AND e.number = ?";
    private static final String FILES =
            "SELECT f.name, f.media_type, octet_length(f.bytes) AS bytes, f.sha256, f.rendered_by " + BESIDE;

    private final Sql sql;

    @Inject
    JpaEditionListing(Sql sql) {
        this.sql = sql;
    }

    protected JpaEditionListing() {
        this(null);
    }

    @Override
    public List<EditionRow> of(ReportId report) {
        return sql.list(ROWS + " ORDER BY e.number DESC", JpaEditionListing::row, report.value());
    }

    @Override
    public Optional<LatestEdition> latest() {
        return sql.one(
                "SELECT report_id, number, title FROM edition ORDER BY released_at DESC, id DESC LIMIT 1",
                row -> new LatestEdition(new ReportId(row.getLong(1)), row.getInt(2), row.getString(3)));
    }

    @Override
    public Optional<EditionRow> find(ReportId report, int number) {
        return sql.one(ROWS + " AND e.number = ?", JpaEditionListing::row, report.value(), number);
    }

    @Override
    public InputStream csv(ReportId report, int number) {
        String length = "SELECT octet_length(csv) FROM edition WHERE report_id = ? AND number = ?";
        String part = "SELECT substring(csv FROM ? FOR ?) FROM edition WHERE report_id = ? AND number = ?";
        return StoredBytes.of(sql, length, part, report.value(), number)
                .orElseThrow(() -> new NotFound("edition", number));
    }

    @Override
    public Optional<UsedProfile> profile(ReportId report, int number) {
        String profile = "SELECT profile_id, profile_version, profile_name, profile_columns FROM edition"
                + " WHERE report_id = ? AND number = ? AND profile_id IS NOT NULL";
        return sql.one(
                profile,
                row -> new UsedProfile(
                        row.getLong(1), row.getLong(2), row.getString(3), ProfileColumns.read(row.getString(4))),
                report.value(),
                number);
    }

    @Override
    public List<FileRow> files(ReportId report, int number) {
        return sql.list(FILES + " ORDER BY f.name", JpaEditionListing::file, report.value(), number);
    }

    @Override
    public InputStream file(ReportId report, int number, String name) {
        String length = "SELECT octet_length(f.bytes) " + BESIDE + " AND f.name = ?";
        String part = "SELECT substring(f.bytes FROM ? FOR ?) " + BESIDE + " AND f.name = ?";
        return StoredBytes.of(sql, length, part, report.value(), number, name)
                .orElseThrow(() -> new NotFound("edition", number));
    }

    private static FileRow file(ResultSet row) throws SQLException {
        return new FileRow(
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getString("rendered_by"));
    }

    private static EditionRow row(ResultSet row) throws SQLException {
        return new EditionRow(
                row.getInt("number"),
                row.getString("title"),
                row.getInt("rows"),
                row.getLong("bytes"),
                row.getString("csv_sha256"),
                row.getString("rendered_by"),
                row.getString("drafter_name"),
                row.getString("released_by_name"),
                Columns.instant(row, "released_at"),
                row.getBoolean("superseded"),
                row.getBoolean("stale"),
                row.getBoolean("withdrawn"));
    }
}
