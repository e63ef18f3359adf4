package org.vouch.persistence.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.corroboration.OriginReckoning;
import org.vouch.domain.shared.AsOf;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.TwoClaims;

/** The numbers of claims in a list as of a date are those of its lines, whatever was reckoned since. */
class PastNumbersIT {

    private static final String NUMBERS =
            "SELECT concat_ws(' ', claim_id, outlets, paths, origins, possible) FROM claim_reckoning ORDER BY claim_id";

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private final AsOf asOf = new AsOf();
    private final Sql sql = new Sql(postgres.dataSource(), asOf);

    @BeforeAll
    static void twoClaims() {
        TwoClaims.in(postgres);
        change("INSERT INTO claim_to_reckon (claim_id) SELECT id FROM claim");
    }

    @Test
    void theyAreReckonedFromTheLinesOfThatDayAndLeaveTodayAlone() {
        List<String> before = settled();
        Instant then = postgres.sql()
                .one("SELECT clock_timestamp() AS at", row -> Columns.instant(row, "at"))
                .orElseThrow();
        change("DELETE FROM bearing WHERE id = 2");
        List<String> today = settled();
        assertThat(today).isNotEqualTo(before);

        asOf.see(then);
        assertThat(numbers()).as("before anybody looked").isEmpty();
        assertThat(settled()).isEqualTo(before);
        assertThat(sql.count("SELECT count(*) FROM claim_to_reckon")).isZero();
        asOf.see(null);

        assertThat(numbers()).isEqualTo(today);
    }

    private List<String> settled() {
        JpaReckonedClaims claims = new JpaReckonedClaims(postgres.entityManager(), sql, asOf);
        postgres.inTransaction(() -> new OriginReckoning(claims, new JpaClaimGraphs(sql)).settle());
        return numbers();
    }

    private List<String> numbers() {
        return sql.list(NUMBERS, row -> row.getString(1));
    }

    private static void change(String statement) {
        try (var connection = postgres.dataSource().getConnection();
                var change = connection.createStatement()) {
            change.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
