package org.vouch.trial;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** Reports of many rows in the database of a running Vouch, and what may happen there to all that they were made of. */
final class LongReports implements AutoCloseable {

    private static final int CLAIM_OF_ONE = 200;
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");
    private static final String[] TABLES = {
        "source",
        "source_name",
        "affiliation",
        "article",
        "capture",
        "article_version",
        "statement",
        "citation",
        "hop",
        "caveat",
        "figure",
        "evidence",
        "grading_round",
        "record_grade",
        "claim",
        "bearing",
        "report",
        "report_item",
        "chosen_statement"
    };

    private final DataSource source;
    private final Connection connection;

    LongReports(Path data) throws IOException, SQLException {
        source = ownDatabase(data);
        connection = source.getConnection();
    }

    private static DataSource ownDatabase(Path data) throws IOException {
        PGSimpleDataSource own = new PGSimpleDataSource();
        own.setURL(ManyStatements.url(data));
        own.setUser("vouch");
        own.setPassword(ManyStatements.password(data));
        return own;
    }

    /**
     * Histories and reckonings are not kept of what is planted, nor is it found by its words: that would take hours. No
     * house rule holds its release.
     *
     * @return the number of the report
     */
    long plant(int which, int rows) throws IOException, SQLException {
        try (InputStream script = LongReports.class.getResourceAsStream("/long-report.sql")) {
            String seed = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            execute("DROP INDEX IF EXISTS statement_gist_alike, article_title_alike, citation_quote_alike");
            triggers("DISABLE");
            execute(String.format(Locale.ROOT, seed, which, rows / CLAIM_OF_ONE * CLAIM_OF_ONE));
            triggers("ENABLE");
            execute(
                    "INSERT INTO desk_setting (name, value, changed_at, changed_by_name)"
                            + " VALUES ('house-rules.holding', '', now(), 'trial') ON CONFLICT (name) DO UPDATE SET value = ''");
            execute("VACUUM ANALYZE");
        }
        return which * 10_000_000L;
    }

    void regrade() throws SQLException {
        execute("INSERT INTO grading_round (id, version, statement_id, state, graders, opened_at, settled_at)"
                + " SELECT 100000000 + id, 1, id, 'SETTLED', 1, now(), now() FROM statement WHERE id % 1000 = 0;"
                + " INSERT INTO record_grade (id, round_id, statement_id, grade, grounds, way, given_by, given_by_name, at)"
                + " SELECT 100000000 + id, 100000000 + id, id, '5', 'Found out', 'FOLLOWED',"
                + " (SELECT min(id) FROM staff), 'R. Brandt', now() FROM statement WHERE id % 1000 = 0");
    }

    void merge() throws SQLException {
        execute("UPDATE statement SET holder_id = 9000102 WHERE holder_id = 9000101;"
                + " UPDATE source SET retired_at = now(), retired_reason = 'one', merged_into_id = 9000102"
                + " WHERE id = 9000101");
    }

    void rename() throws SQLException {
        execute("UPDATE source_name SET text = 'Renamed ' || text WHERE source_id BETWEEN 9000001 AND 9000200");
    }

    void endAffiliations() throws SQLException {
        execute("UPDATE affiliation SET until = '2024-10-16' WHERE id BETWEEN 9000101 AND 9000400");
    }

    /** To the next version, or to the one after it, which calls things otherwise. */
    void migrate(String version) {
        MIGRATIONS.setLevel(Level.WARNING);
        Flyway.configure(LongReports.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:org/vouch/persistence/report/next")
                .target(version)
                .load()
                .migrate();
    }

    /** Of each file of its first edition, reckoned by the database from the bytes as they lie there. */
    Map<String, String> hashes(long report) throws SQLException {
        Map<String, String> hashes = new TreeMap<>();
        String sql = "SELECT 'csv', encode(sha256(csv), 'hex') FROM edition WHERE report_id = " + report
                + " AND number = 1 UNION ALL SELECT split_part(f.name, '.', -1), encode(sha256(f.bytes), 'hex')"
                + " FROM edition e JOIN edition_file f ON f.edition_id = e.id WHERE e.report_id = " + report
                + " AND e.number = 1 AND f.name LIKE 'report.%'";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                hashes.put(rows.getString(1), rows.getString(2));
            }
        }
        return hashes;
    }

    private void triggers(String so) throws SQLException {
        for (String table : TABLES) {
            execute("ALTER TABLE " + table + " " + so + " TRIGGER USER");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
