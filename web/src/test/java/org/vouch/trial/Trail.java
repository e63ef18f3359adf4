package org.vouch.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The audit trail as it stands in the embedded database of a data directory. */
final class Trail implements AutoCloseable {

    private static final int LINE_OF_PORT = 3;

    private final Connection connection;

    Trail(Path data) throws IOException, SQLException {
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(LINE_OF_PORT)
                .strip();
        String password = Files.readString(data.resolve("database-password")).strip();
        connection = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/vouch", "vouch", password);
    }

    /** The numbers of the saves of a statement, in the order they were made. */
    List<Integer> savesOf(long statement) throws SQLException {
        String sql = "SELECT substring(label from 'save (\\d+)$')::int FROM change"
                + " WHERE action = 'statement.revised' AND subject_kind = 'statement' AND subject_id = ? ORDER BY id";
        List<Integer> numbers = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, statement);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getInt(1));
                }
            }
        }
        return numbers;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
