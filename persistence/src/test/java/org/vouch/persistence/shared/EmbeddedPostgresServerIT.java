package org.vouch.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class EmbeddedPostgresServerIT {

    private static final Path PLACE = Path.of("target/postgres-life").toAbsolutePath();

    private DataDirectory directory;
    private EmbeddedPostgresServer server;

    @BeforeAll
    static void fromNothing() throws IOException {
        TestServer.empty(PLACE.resolve("postgres"));
    }

    @BeforeEach
    void start() throws IOException, SQLException {
        directory = DataDirectory.at(PLACE);
        server = EmbeddedPostgresServer.start(directory, 0);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void committedMeansOnDisk() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(setting("server_encoding")).isEqualTo("UTF8");
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void thePasswordIsAskedForAndOnlyItsOwnerReadsIt() throws IOException {
        PGSimpleDataSource wrong = server.database("vouch");
        wrong.setPassword("guessed");

        assertThatThrownBy(wrong::getConnection).hasMessageContaining("password authentication failed");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.passwordFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void vouchIsNoSuperuser() {
        assertThat(setting("is_superuser")).isEqualTo("off");
    }

    @Test
    void aSecondCopyOnTheSameDirectoryIsRefused() {
        assertThatThrownBy(() -> EmbeddedPostgresServer.start(directory, 0))
                .isInstanceOf(DataDirectoryInUse.class)
                .hasMessage("Another Vouch is already running on " + PLACE
                        + "; stop it, or set VOUCH_DATA to another directory.");
    }

    @Test
    void whatIsLeftOfAKilledRunIsStoppedAndItsDataAreThere() throws Exception {
        new Sql(server.database("vouch")).one("SELECT 1", row -> row.getInt(1));
        Process orphan = orphanOf(directory);

        server = EmbeddedPostgresServer.start(directory, 0);

        assertThat(orphan.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(new Sql(server.database("vouch")).count("SELECT count(*) FROM pg_roles WHERE rolname = 'vouch'"))
                .isEqualTo(1);
    }

    @Test
    void aNumberThatBelongsToAnotherProgramByNowIsLeftAlone() throws Exception {
        server.stop();
        Files.writeString(
                directory.data().resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        assertThat(PostmasterOrphan.of(directory.data())).isEmpty();
        Files.delete(directory.data().resolve("postmaster.pid"));
        server = EmbeddedPostgresServer.start(directory, 0);
    }

    /** Stops our server and starts the same programs on the same data with nobody to hold the lock. */
    private Process orphanOf(DataDirectory data) throws IOException, InterruptedException {
        server.stop();
        Process process = PostgresProgram.under(Path.of("target")).serve(data.data());
        while (Files.notExists(data.data().resolve("postmaster.pid"))) {
            assertThat(process.waitFor(50, TimeUnit.MILLISECONDS)).isFalse();
        }
        return process;
    }

    private String setting(String name) {
        return new Sql(server.database("vouch"))
                .one("SELECT current_setting(?)", row -> row.getString(1), name)
                .orElseThrow();
    }
}
