package org.vouch.persistence.shared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The small desk of {@code two-claims.sql}, put straight into its tables. */
public final class TwoClaims {

    private TwoClaims() {}

    public static void in(PostgresFixture postgres) {
        try (InputStream script = TwoClaims.class.getResourceAsStream("/two-claims.sql");
                Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("DELETE FROM claim_to_reckon");
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
