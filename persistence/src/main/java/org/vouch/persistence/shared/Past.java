package org.vouch.persistence.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/**
 * A connection that sees the desk as of a moment, for as long as this is open: what is read is looked for in the schema
 * {@code as_of} first. The connection goes back to its pool as it came; one that cannot be told so is closed for good.
 *
 * <p>Where the transaction of a failed read takes no further statement, its rollback takes this back as well. The driver
 * looks at {@code SET} to know that statements it prepared mean something else from now on.
 */
final class Past implements AutoCloseable {

    private static final String BACK = "SET search_path = DEFAULT; SET vouch.as_of = DEFAULT";

    private final Connection connection;

    private Past(Connection connection) {
        this.connection = connection;
    }

    static Past seenBy(Connection connection, Instant moment) throws SQLException {
        Past past = new Past(connection);
        try {
            // An instant writes digits and its own few letters; SET takes no parameters.
            past.execute("SET search_path = as_of, public; SET vouch.as_of = '" + moment + "'");
            return past;
        } catch (SQLException e) {
            past.close();
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            execute(BACK);
        } catch (SQLException e) {
            if (connection.getAutoCommit()) {
                connection.abort(Runnable::run);
            }
            throw e;
        }
    }

    private void execute(String settings) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(settings);
        }
    }
}
