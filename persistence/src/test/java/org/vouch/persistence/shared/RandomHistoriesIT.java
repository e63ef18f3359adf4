package org.vouch.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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

    private static final String VIEWS =
            "SELECT relname FROM pg_class WHERE relnamespace = 'as_of'::regnamespace AND relkind = 'v' ORDER BY 1";

    /** Reckoned when somebody looks; or of grades that wait, which no past shows. */
    private static final Set<String> OTHERWISE =
            Set.of("claim_reckoning", "claim_to_reckon", "assessment", "standing_assessment");

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private final AsOf asOf = new AsOf();
    private final List<String> shown = postgres.sql().list(VIEWS, row -> row.getString(1));

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
            Instant between = now();
            Map<String, String> then = everything();
            execute(late, "UPDATE claim SET text = 'second' WHERE id = -1");
            late.commit();
            assertThat(everything().get("claim")).contains("second");
            execute(early, "UPDATE claim SET text = 'third' WHERE id = -1");
            early.commit();

            assertThat(everything().get("claim")).contains("third");
            assertThat(asOf(now())).isEqualTo(everything());
            assertThat(asOf(between)).isEqualTo(then);
        }
    }

    @Test
    void whatWaitsToBeJudgedAndWhatWasUndoneShowInNoPast() {
        inOneTransaction(List.of(
                "INSERT INTO source (id, version, kind, created_at) VALUES (-1, 1, 'OFFICIAL', now())",
                "INSERT INTO grading_round (id, version, source_id, state, graders, opened_at, settled_at)"
                        + " VALUES (-1, 1, -1, 'SETTLED', 1, now(), now())",
                "INSERT INTO assessment (id, round_id, source_id, grade, grounds, grader_id, grader_name, at)"
                        + " VALUES (-1, -1, -1, 'B', 'pending-word', 1, 'Kim', now())",
                "INSERT INTO record_grade (id, round_id, source_id, grade, grounds, way, given_by, given_by_name, at)"
                        + " VALUES (-1, -1, -1, 'B', 'pending-word', 'FOLLOWED', 1, 'Kim', now())"));
        Instant settled = now();
        assertThat(shownAsOf(settled)).contains("pending-word");

        inOneTransaction(List.of(
                "UPDATE grading_round SET state = 'OPEN', settled_at = NULL WHERE id = -1",
                "INSERT INTO record_grade_withdrawal VALUES (-1, now())"));

        assertThat(shownAsOf(now())).doesNotContain("pending-word");
        assertThat(shownAsOf(settled)).doesNotContain("pending-word");
    }

    /** What pages are made of; what was withdrawn is joined away by each of them. */
    private String shownAsOf(Instant moment) {
        asOf.see(moment);
        try {
            Map<String, String> all = read(shown);
            all.remove("record_grade");
            return all.toString();
        } finally {
            asOf.see(null);
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
        return read(shown.stream().filter(table -> !OTHERWISE.contains(table)).toList());
    }

    private Map<String, String> read(List<String> tables) {
        String all = tables.stream()
                .map(table -> "SELECT '" + table + "', (SELECT coalesce(json_agg(t ORDER BY t::text), '[]') FROM "
                        + table + " t)::text")
                .collect(Collectors.joining(" UNION ALL "));
        Map<String, String> read = new HashMap<>();
        new Sql(postgres.dataSource(), asOf)
                .list(all, row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(table -> read.put(table.getKey(), table.getValue()));
        return read;
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
