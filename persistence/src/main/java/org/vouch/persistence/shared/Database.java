package org.vouch.persistence.shared;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.vouch.domain.shared.Settings;

/**
 * The one database of this process. Opened by the first connection: the server that was set, or else an embedded one,
 * brought to the newest migration. Closed when the application stops. An embedded server that died is started again.
 */
final class Database {

    private static EmbeddedPostgresServer embedded;
    private static DataSource opened;

    private Database() {}

    static synchronized DataSource opened() throws SQLException {
        if (embedded != null && !embedded.isRunning()) {
            close();
        }
        if (opened == null) {
            opened = open();
        }
        return opened;
    }

    static synchronized void close() {
        if (embedded != null) {
            embedded.stop();
        }
        embedded = null;
        opened = null;
    }

    static void migrate(DataSource dataSource) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    private static DataSource open() throws SQLException {
        PGSimpleDataSource plain = Settings.databaseUrl().isPresent() ? external() : embedded();
        migrate(plain);
        return PostgresConnections.withoutEndlessWaits(plain);
    }

    private static PGSimpleDataSource external() {
        PGSimpleDataSource dataSource =
                PostgresConnections.to(Settings.databaseUrl().orElseThrow());
        Settings.databaseUser().ifPresent(dataSource::setUser);
        Settings.databasePassword().ifPresent(dataSource::setPassword);
        return dataSource;
    }

    private static PGSimpleDataSource embedded() throws SQLException {
        try {
            embedded = EmbeddedPostgresServer.start(DataDirectory.at(Settings.data()), Settings.databasePort());
            return embedded.database("vouch");
        } catch (IOException e) {
            throw new SQLException("The database in " + Settings.data() + " could not be started.", e);
        }
    }
}
