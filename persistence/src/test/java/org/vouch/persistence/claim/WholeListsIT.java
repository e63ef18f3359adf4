package org.vouch.persistence.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.domain.claim.ClaimFilter;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.claim.StatementFilter;
import org.vouch.domain.claim.WholeClaimList;
import org.vouch.domain.claim.WholeStatementList;
import org.vouch.domain.shared.AsOf;
import org.vouch.domain.shared.CsvColumn;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceId;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.LongRead;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.shared.Sql;

/** The file of a list has what the pages of the list have, in their order, as of today and as of any day. */
class WholeListsIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final List<String> ORDERS = List.of("recorded", "made", "gist", "holder", "text", "statements");

    private final AsOf asOf = new AsOf();
    private final Sql sql = new Sql(postgres.dataSource(), asOf);
    private final LongRead reading = new LongRead(sql);

    @BeforeAll
    static void aDeskByTheNumbers() throws IOException, SQLException {
        try (InputStream script = WholeListsIT.class.getResourceAsStream("/long-lists.sql");
                Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("DELETE FROM claim_to_reckon WHERE claim_id <> 3");
            statement.execute(
                    "INSERT INTO claim_reckoning VALUES (1, 4, 3, 2, 3, 1, 0, false), (3, 9, 9, 9, 9, 9, 0, false)");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFilteredListOfStatementsHasTheSameStatementsInTheSameOrder(long seed) {
        Random random = new Random(seed);
        StatementFilter filter = statements(random);
        PageRequest order = order(random);

        List<String> listed = everyStatement(filter, order);

        assertThat(column("statement_id", statements(filter, order)).stream().distinct())
                .containsExactlyElementsOf(listed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void andSoHasAListOfClaims(long seed) {
        Random random = new Random(seed);
        ClaimFilter filter = new ClaimFilter(
                random.nextBoolean() ? "claim" : null,
                random.nextBoolean() ? Set.of(Stance.DENIES) : Set.of(),
                random.nextInt(4) == 0,
                Set.of());
        PageRequest order = order(random);

        List<String> listed = new JpaClaimListing(sql)
                .page(filter, order).rows().stream()
                        .map(row -> row.id().toString())
                        .toList();

        assertThat(claims(filter, order).stream().map(row -> row[0])).containsExactlyElementsOf(listed);
    }

    @Test
    void aStatementHasARowForEachCitationAndOneIfItHasNone() {
        List<String[]> all = statements(StatementFilter.ALL, order(new Random(1)));

        assertThat(all).hasSize((int)
                sql.count("SELECT count(*) FROM statement s LEFT JOIN citation q" + " ON q.statement_id = s.id"));
    }

    @Test
    void everyRowOfAStatementCarriesItsCaveats() {
        List<String[]> all = statements(StatementFilter.ALL, order(new Random(2)));

        assertThat(all.stream().filter(row -> cell(row, "statement_id").equals("s21")))
                .hasSize(2)
                .allMatch(row -> cell(row, "caveats").matches("\\w+: not verified 0 \\| \\w+: not verified 1"));
    }

    @Test
    void aGradeThatWaitsForOthersIsInNoFile() {
        List<String[]> all = statements(StatementFilter.ALL, order(new Random(3)));

        assertThat(all).noneMatch(row -> String.join(" ", row).contains("blind grounds"));
        assertThat(all)
                .filteredOn(row -> cell(row, "statement_id").equals("s2"))
                .allMatch(row -> cell(row, "credibility") == null);
        assertThat(all)
                .filteredOn(row -> cell(row, "statement_id").equals("s1"))
                .allMatch(row -> cell(row, "credibility").equals("2")
                        && cell(row, "credibility_grounds").equals("because (review due on 2025-01-01)"));
    }

    @Test
    void numbersThatAreBeingReckonedStayAtHome() {
        List<String[]> all = claims(ClaimFilter.ALL, new PageRequest(1, 12, "recorded", false));

        assertThat(all.get(0)).startsWith("c1", "Claim 1").contains("4", "3", "2");
        assertThat(all.get(2)).startsWith("c3").doesNotContain("9");
    }

    @Test
    void asOfADateAFileHasWhatTheListHadThen() {
        Instant before = sql.one("SELECT clock_timestamp() AS at", row -> Columns.instant(row, "at"))
                .orElseThrow();
        List<String> then = everyStatement(StatementFilter.ALL, order(new Random(4)));
        sql.list("UPDATE statement SET gist = 'taken back' WHERE id = 7 RETURNING id", row -> row.getLong(1));
        sql.list("DELETE FROM statement WHERE id = 20 RETURNING id", row -> row.getLong(1));

        asOf.see(before);
        List<String[]> past = statements(StatementFilter.ALL, order(new Random(4)));
        asOf.see(null);

        assertThat(column("statement_id", past).stream().distinct()).containsExactlyElementsOf(then);
        assertThat(column("statement", past)).doesNotContain("taken back");
        assertThat(column("statement", statements(StatementFilter.ALL, order(new Random(4)))))
                .contains("taken back");
    }

    @Test
    void theColumnsAreThoseThatAreRead() throws SQLException {
        assertThat(headers(WholeStatementList.COLUMNS))
                .isEqualTo(labels(StatementListRows.SQL.replace("<= ?", "<= now()")));
        assertThat(headers(WholeClaimList.COLUMNS)).isEqualTo(labels(ClaimListRows.SQL));
    }

    @Test
    void whoeverTakesNoMoreEndsTheReading() {
        assertThatThrownBy(() -> new JpaWholeClaimList(reading).read(ClaimFilter.ALL, order(new Random(5)), cells -> {
                    throw new IllegalStateException("gone");
                }))
                .hasMessage("gone");

        assertThat(sql.count("SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'"
                        + " AND datname = current_database()"))
                .isZero();
    }

    private static StatementFilter statements(Random random) {
        return new StatementFilter(
                random.nextInt(3) == 0 ? "said" : null,
                random.nextInt(3) == 0 ? Set.of(new SourceId(9L + random.nextInt(8)), new SourceId(21)) : Set.of(),
                random.nextInt(3) == 0 ? Set.of(new SourceId(1L + random.nextInt(4)), new SourceId(7)) : Set.of(),
                random.nextInt(4) == 0 ? new ClaimId(1L + random.nextInt(8)) : null,
                random.nextInt(3) == 0 ? Set.of(Stance.DENIES, Stance.DOUBTS) : Set.of(),
                random.nextInt(3) == 0 ? Set.of(0, 2, 3) : Set.of(),
                random.nextInt(3) == 0 ? PartialDate.of("2024-10") : null);
    }

    private static PageRequest order(Random random) {
        return new PageRequest(1, 100, ORDERS.get(random.nextInt(ORDERS.size())), random.nextBoolean());
    }

    /** From page to page, as somebody who reads them all. */
    private List<String> everyStatement(StatementFilter filter, PageRequest order) {
        JpaStatementListing listing = new JpaStatementListing(sql, new StatementRows(sql, new CitationRows(sql)));
        List<String> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            var rows = listing.page(filter, new PageRequest(page, 100, order.sort(), order.descending()));
            rows.rows().forEach(row -> all.add(row.id().toString()));
            if (!rows.hasNext()) {
                return all;
            }
        }
    }

    private List<String[]> statements(StatementFilter filter, PageRequest order) {
        List<String[]> rows = new ArrayList<>();
        new JpaWholeStatementList(reading, asOf, Clock.systemUTC()).read(filter, order, rows::add);
        return rows;
    }

    private List<String[]> claims(ClaimFilter filter, PageRequest order) {
        List<String[]> rows = new ArrayList<>();
        new JpaWholeClaimList(reading).read(filter, order, rows::add);
        return rows;
    }

    private static List<String> column(String name, List<String[]> rows) {
        return rows.stream().map(row -> cell(row, name)).toList();
    }

    private static String cell(String[] row, String column) {
        return row[headers(WholeStatementList.COLUMNS).indexOf(column)];
    }

    private static List<String> headers(List<CsvColumn> columns) {
        return columns.stream().map(CsvColumn::header).toList();
    }

    private static List<String> labels(String rows) throws SQLException {
        try (Connection connection = postgres.dataSource().getConnection();
                var statement = connection.prepareStatement(rows)) {
            List<String> labels = new ArrayList<>();
            for (int i = 1; i <= statement.getMetaData().getColumnCount(); i++) {
                labels.add(statement.getMetaData().getColumnLabel(i));
            }
            return labels;
        }
    }
}
