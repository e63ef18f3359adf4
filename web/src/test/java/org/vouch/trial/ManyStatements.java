package org.vouch.trial;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.postgresql.PGConnection;
import org.vouch.persistence.claim.CopiedList;

/** A desk that grows to as many statements as are asked for, in the database of a running Vouch. */
final class ManyStatements implements AutoCloseable {

    private static final int LINE_OF_PORT = 3;
    private static final String[] TABLES = {
        "source",
        "source_name",
        "article",
        "capture",
        "article_version",
        "statement",
        "citation",
        "hop",
        "caveat",
        "grading_round",
        "record_grade"
    };

    private final Connection connection;
    private final String seed;
    private int planted;

    ManyStatements(Path data) throws IOException, SQLException {
        connection = DriverManager.getConnection(url(data), "vouch", password(data));
        try (InputStream script = ManyStatements.class.getResourceAsStream("/many-statements.sql")) {
            seed = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Of the database in the data directory of a running Vouch. */
    static String url(Path data) throws IOException {
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(LINE_OF_PORT)
                .strip();
        return "jdbc:postgresql://127.0.0.1:" + port + "/vouch";
    }

    static String password(Path data) throws IOException {
        return Files.readString(data.resolve("database-password")).strip();
    }

    /** Histories and reckonings are not kept of what is planted, nor is it found by its words: that would take hours. */
    void growTo(int statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP INDEX IF EXISTS statement_gist_alike, article_title_alike, citation_quote_alike");
            for (String table : TABLES) {
                statement.execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
            }
            statement.execute(String.format(Locale.ROOT, seed, planted + 1, statements));
            for (String table : TABLES) {
                statement.execute("ALTER TABLE " + table + " ENABLE TRIGGER USER");
            }
            statement.execute("VACUUM ANALYZE");
        }
        planted = statements;
    }

    /** How many rows PostgreSQL itself copies out as CSV. */
    long copied() throws SQLException, IOException {
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "COPY (" + CopiedList.sql() + ") TO STDOUT (FORMAT csv, HEADER)",
                        OutputStream.nullOutputStream());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
