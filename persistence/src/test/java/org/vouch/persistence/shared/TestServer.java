package org.vouch.persistence.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** One embedded server for all adapter tests of a run, with one migrated database that the others are copies of. */
final class TestServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final EmbeddedPostgresServer SERVER = started();

    private TestServer() {}

    static DataSource freshDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE migrated OWNER vouch");
        return SERVER.database(name);
    }

    /** With no table in it. */
    static DataSource emptyDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        execute("CREATE DATABASE " + name + " OWNER vouch");
        return SERVER.database(name);
    }

    private static EmbeddedPostgresServer started() {
        try {
            DataDirectory directory =
                    DataDirectory.at(Path.of("target/postgres").toAbsolutePath());
            empty(directory.data());
            EmbeddedPostgresServer server = EmbeddedPostgresServer.start(directory, 0);
            try (Connection connection = server.asSuperuser("postgres").getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE migrated OWNER vouch");
            }
            Database.migrate(server.database("migrated"));
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String sql) {
        try (Connection connection = SERVER.asSuperuser("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void empty(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(TestServer::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
