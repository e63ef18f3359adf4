package org.vouch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.vouch.web.InContainer;

@InContainer
class DataSourceIT {

    @Resource(lookup = "java:app/jdbc/vouch")
    private DataSource dataSource;

    @Test
    void thePoolReachesAMigratedDatabaseAsNoSuperuser() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT current_setting('is_superuser'), count(*) > 0 FROM flyway_schema_history")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("off");
            assertThat(row.getBoolean(2)).isTrue();
        }
    }

    @Test
    void connectionsTheDatabaseHasCutAreNotHandedOut() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            cut(connection);
        }

        try (Connection one = dataSource.getConnection();
                Connection other = dataSource.getConnection()) {
            assertThat(one.createStatement().executeQuery("SELECT 1").next()).isTrue();
            assertThat(other.createStatement().executeQuery("SELECT 1").next()).isTrue();
        }
    }

    private static void cut(Connection survivor) throws SQLException {
        try (Statement statement = survivor.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE usename = current_user AND pid <> pg_backend_pid()");
        }
    }
}
