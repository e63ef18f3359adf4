package org.vouch.persistence.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of our own in a data directory, reached from this machine only, by password, with all the
 * settings on that keep what was committed. It holds the directory's lock from start to stop.
 */
final class EmbeddedPostgresServer {

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgresServer.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres server;
    private final ProcessHandle postmaster;
    private final FileChannel lock;
    private final String password;

    private EmbeddedPostgresServer(
            EmbeddedPostgres server, ProcessHandle postmaster, FileChannel lock, String password) {
        this.server = server;
        this.postmaster = postmaster;
        this.lock = lock;
        this.password = password;
    }

    /** Starts it, on a free port if the port is 0; a server left over from a killed run is stopped before. */
    static EmbeddedPostgresServer start(DataDirectory directory, int port) throws IOException, SQLException {
        FileChannel lock = directory.lock();
        try {
            Optional<PostmasterOrphan> orphan = PostmasterOrphan.of(directory.data());
            if (orphan.isPresent()) {
                orphan.get().stop();
            }
            String password = directory.password();
            EmbeddedPostgres server = configured(directory, port, password).start();
            EmbeddedPostgresServer started =
                    new EmbeddedPostgresServer(server, postmaster(server, directory.data()), lock, password);
            started.stopWithTheProcess();
            new OwnDatabase("vouch", password).ensure(started.to("postgres", SUPERUSER));
            return started;
        } catch (IOException | SQLException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    PGSimpleDataSource database(String name) {
        return to(name, "vouch");
    }

    PGSimpleDataSource asSuperuser(String name) {
        return to(name, SUPERUSER);
    }

    boolean isRunning() {
        return postmaster.isAlive();
    }

    void stop() {
        try (lock) {
            server.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The embedded database did not stop in order; it recovers at its next start.", e);
        }
    }

    private PGSimpleDataSource to(String name, String user) {
        PGSimpleDataSource dataSource =
                PostgresConnections.to("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name);
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return dataSource;
    }

    /** A deployment that fails never comes to {@link #stop()}. The hook loads no class: ours are gone by then. */
    private void stopWithTheProcess() {
        Runtime.getRuntime().addShutdownHook(new Thread(postmaster::destroy, "vouch-database-stop"));
    }

    private static ProcessHandle postmaster(EmbeddedPostgres server, Path data) throws IOException {
        Optional<ProcessHandle> written = PostmasterOrphan.of(data).map(PostmasterOrphan::process);
        return written.orElseGet(() -> server.getProcess().toHandle());
    }

    private static EmbeddedPostgres.Builder configured(DataDirectory directory, int port, String password)
            throws IOException {
        Files.createDirectories(directory.programs());
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory.data())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(directory.programs().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(Redirect.appendTo(
                        directory.log().resolve("database-start.log").toFile()))
                .setErrorRedirector(Redirect.appendTo(
                        directory.log().resolve("database-start.log").toFile()))
                .setConnectConfig("password", password)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", directory.passwordFile().toString())
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "und")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", directory.log().toString())
                .setServerConfig("log_filename", "database.log");
    }
}
