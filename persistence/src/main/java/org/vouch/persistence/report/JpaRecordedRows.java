package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.ExportRow;
import org.vouch.domain.report.RecordedRows;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.statement.Cited;
import org.vouch.domain.statement.SourcingLine;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Sql;

/** All rows of a report's file by one statement, whose result columns bear the names of the file's. */
@ApplicationScoped
@Requires(Right.LOOK)
class JpaRecordedRows implements RecordedRows {

    /** Reckoned apart, from the graphs of the claims. */
    private static final Set<Column> NOT_RECKONED =
            EnumSet.of(Column.ORIGIN, Column.OUTLETS, Column.PATHS, Column.ORIGINS, Column.ORIGINS_POSSIBLE);

    private static final String CLAIMS = """
            SELECT i.claim_id FROM report_item i
            WHERE i.report_id = ? AND EXISTS (SELECT FROM chosen_statement c WHERE c.report_item_id = i.id)
            ORDER BY i.position""";

    /** Those that are not reckoned. */
    private static final Set<Column> RECORDED = EnumSet.complementOf(EnumSet.copyOf(NOT_RECKONED));

    private final Sql sql;

    @Inject
    JpaRecordedRows(Sql sql) {
        this.sql = sql;
    }

    protected JpaRecordedRows() {
        this(null);
    }

    @Override
    public List<ClaimId> claims(ReportId report) {
        return sql.list(CLAIMS, row -> new ClaimId(row.getLong(1)), report.value());
    }

    @Override
    public void each(ReportId report, int edition, LocalDate today, Consumer<ExportRow> taker) {
        sql.each(RowsStatement.SQL, JpaRecordedRows::row, taker, today, today, edition, today, today, report.value());
    }

    private static ExportRow row(ResultSet row) throws SQLException {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : RECORDED) {
            String cell = cell(row, column);
            if (cell != null) {
                cells.put(column, cell);
            }
        }
        return new ExportRow(cells);
    }

    private static String cell(ResultSet row, Column column) throws SQLException {
        return switch (column) {
            case CAPTURED_AT -> instant(row.getObject(column.header(), OffsetDateTime.class));
            case SOURCING_LINE -> sourcingLine(row);
            default -> row.getString(column.header());
        };
    }

    private static String instant(OffsetDateTime at) {
        return at == null ? null : at.toInstant().toString();
    }

    private static String sourcingLine(ResultSet row) throws SQLException {
        if (row.getArray("names") == null) {
            return null;
        }
        String[] names = (String[]) row.getArray("names").getArray();
        String[] kinds = (String[]) row.getArray("kinds").getArray();
        String[] countries = (String[]) row.getArray("countries").getArray();
        List<Cited> chain = IntStream.range(0, names.length)
                .mapToObj(hop -> new Cited(names[hop], SourceKind.valueOf(kinds[hop]), countries[hop]))
                .toList();
        return SourcingLine.of(chain, Locale.ENGLISH);
    }
}
