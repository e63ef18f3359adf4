package org.vouch.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private enum Light {
        RED
    }

    @Test
    void rowsBecomeRecordsInTheirOrder() {
        List<Long> numbers =
                postgres.sql().list("SELECT n FROM generate_series(1, ?) n ORDER BY n DESC", r -> r.getLong(1), 3);

        assertThat(numbers).containsExactly(3L, 2L, 1L);
    }

    @Test
    void noRowIsNoneAndTwoRowsAreAFault() {
        assertThat(postgres.sql().one("SELECT 1 WHERE false", r -> r.getInt(1))).isEmpty();
        assertThatThrownBy(() -> postgres.sql().one("VALUES (1), (2)", r -> r.getInt(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void instantsEnumsListsAndNullsAreArguments() {
        Instant now = Instant.parse("2024-10-18T09:00:00.123456Z");
        String sql = "SELECT count(*) WHERE ?::timestamptz = '2024-10-18 09:00:00.123456+00' AND 'RED' = ?"
                + " AND 2 = ANY (?) AND 'RED' = ANY (?) AND ?::text IS NULL";

        assertThat(postgres.sql().count(sql, now, Light.RED, List.of(1, 2), List.of(Light.RED), null))
                .isEqualTo(1);
    }

    @Test
    void aNulInWhatIsSearchedForIsLeftOut() {
        assertThat(postgres.sql().count("SELECT count(*) WHERE 'ab' = ? AND 'b' = ANY (?)", "a\0b", List.of("\0b")))
                .isEqualTo(1);
    }

    @Test
    void onlyWhatWasAskedForBecomesACondition() {
        Where where = new Where()
                .and("n > ?", 1)
                .and("n < ? OR n = ?", Optional.of(4))
                .and("n = ?", Optional.empty())
                .andAny("n = ANY (?)", List.of());

        String sql = "SELECT n FROM generate_series(1, 9) n" + where + " ORDER BY n LIMIT ?";
        assertThat(postgres.sql().list(sql, row -> row.getInt(1), where.arguments(2)))
                .containsExactly(2, 3);
    }

    @Test
    void noQueryIsAskedWhileTheRowsOfAnotherAreRead() {
        Sql sql = postgres.sql();

        assertThatThrownBy(() -> sql.list("VALUES (1)", row -> sql.count("VALUES (2)")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("VALUES (2)");
        assertThat(sql.count("VALUES (3)")).isEqualTo(3);
    }

    @Test
    void aRefusedStatementIsNamed() {
        assertThatThrownBy(() -> postgres.sql().count("SELECT nothing FROM nowhere"))
                .isInstanceOf(SqlFailed.class)
                .hasMessageContaining("nowhere");
    }
}
