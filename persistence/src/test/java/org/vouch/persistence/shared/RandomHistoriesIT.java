package org.vouch.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.domain.shared.AsOf;

/** Whatever happens to the desk: as of now it is what it is, and as of any moment what it was then, to the last column. */
class RandomHistoriesIT {

    private static final int STEPS = 60;

    /** Reckoned when somebody looks. */
    private static final String SHOWN = "SELECT relname FROM pg_class WHERE relnamespace = 'as_of'::regnamespace"
            + " AND relkind = 'v' AND relname NOT IN ('claim_reckoning', 'claim_to_reckon') ORDER BY 1";

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private final AsOf asOf = new AsOf();
    private final List<String> shown = postgres.sql().list(SHOWN, row -> row.getString(1));

    @BeforeAll
    static void somebody() {
        inOneTransaction(List.of("INSERT INTO staff (id, version, sign_in_name, name, roles, created_at)"
                + " VALUES (1, 1, 'kim', 'Kim', 'EDITOR', now())"));
    }

    @ParameterizedTest
    @ValueSource(longs = {2024, 1018, 3, 4})
    void asOfAnyMomentTheDeskIsWhatItWasThen(long seed) {
        RandomHistory history = new RandomHistory(new Random(seed));
        Map<Instant, Map<String, String>> remembered = new LinkedHashMap<>();
        for (int step = 0; step < STEPS; step++) {
            inOneTransaction(history.next());
            remembered.put(now(), everything());
        }

        assertThat(asOf(now())).as("as of now").isEqualTo(everything());
        remembered.forEach(
                (moment, then) -> assertThat(asOf(moment)).as("as of " + moment).isEqualTo(then));
    }

    @Test
    void whatWasWaitedForIsTheEarlierState() throws SQLException {
        inOneTransaction(List.of("INSERT INTO claim VALUES (-1, 1, 'first', NULL, now())"));
        try (Connection early = begun();
                Connection late = begun()) {
            execute(early, "SELECT now()");
            execute(late, "UPDATE claim SET text = 'second' WHERE id = -1");
            late.commit();
            assertThat(everything().get("claim")).contains("second");
            execute(early, "UPDATE claim SET text = 'third' WHERE id = -1");
            early.commit();

            assertThat(everything().get("claim")).contains("third");
            assertThat(asOf(now())).isEqualTo(everything());
        }
    }

    private Map<String, String> asOf(Instant moment) {
        asOf.see(moment);
        try {
            return everything();
        } finally {
            asOf.see(null);
        }
    }

    private Map<String, String> everything() {
        String all = shown.stream()
                .map(table -> "SELECT '" + table + "', (SELECT coalesce(json_agg(t ORDER BY t::text), '[]') FROM " + table
                        + " t)::text")
                .collect(Collectors.joining(" UNION ALL "));
        return new Sql(postgres.dataSource(), asOf)
                .list(all, row -> Map.entry(row.getString(1), row.getString(2))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Instant now() {
        return postgres.sql()
                .one("SELECT clock_timestamp() AS at", row -> Columns.instant(row, "at"))
                .orElseThrow();
    }

    private static void inOneTransaction(List<String> statements) {
        try (Connection connection = begun()) {
            for (String statement : statements) {
                execute(connection, statement);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(String.join(";\n", statements), e);
        }
    }

    private static Connection begun() throws SQLException {
        Connection connection = postgres.dataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
