package org.vouch.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresConnectionsIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    @Test
    void nobodyWaitsForEver() {
        PGSimpleDataSource limited =
                PostgresConnections.withoutEndlessWaits((PGSimpleDataSource) postgres.dataSource());
        Sql sql = new Sql(limited);

        assertThat(setting(sql, "statement_timeout")).isEqualTo("1min");
        assertThat(setting(sql, "lock_timeout")).isEqualTo("10s");
        assertThat(setting(sql, "idle_in_transaction_session_timeout")).isEqualTo("2min");
        assertThat(limited.getConnectTimeout()).isEqualTo(10);
    }

    private static String setting(Sql sql, String name) {
        return sql.one("SELECT current_setting(?)", row -> row.getString(1), name)
                .orElseThrow();
    }
}
