package org.vouch.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.vouch.domain.shared.AsOf;

/**
 * Reads for pages: one statement in, records out. Works on the application's data source and so sees what a running
 * transaction has flushed. Arguments fill the question marks in their order; nothing from people is ever put into the
 * statement itself ({@link Where} collects conditions).
 *
 * <p>Where the request sees the desk as of a date, the same statement reads the past.
 *
 * <p>A row mapper asks no further query. Outside a transaction each query takes a connection of its own, and whoever
 * waits for a second one while holding the first blocks all others who do the same.
 */
@ApplicationScoped
public class Sql {

    private static final String NAME = "java:app/jdbc/vouch";
    private static final int ROWS_AT_ONCE = 1_000;
    private static final ThreadLocal<String> BEING_READ = new ThreadLocal<>();

    private final AsOf asOf;
    private volatile DataSource dataSource;

    @Inject
    Sql(AsOf asOf) {
        this(null, asOf);
    }

    protected Sql() {
        this(null, null);
    }

    public Sql(DataSource dataSource) {
        this(dataSource, new AsOf());
    }

    public Sql(DataSource dataSource, AsOf asOf) {
        this.dataSource = dataSource;
        this.asOf = asOf;
    }

    /** The same, reading the past as of a moment, whatever the request looks at. */
    public Sql asOf(Instant past) {
        AsOf then = new AsOf();
        then.see(past);
        return new Sql(dataSource(), then);
    }

    public <T> List<T> list(String sql, RowMapper<T> mapper, Object... arguments) {
        List<T> records = new ArrayList<>();
        each(sql, mapper, records::add, arguments);
        return List.copyOf(records);
    }

    /**
     * Hands on the records one by one. In a transaction they are read as they are taken, a thousand at a time; outside of
     * one the driver holds them all. Whoever takes them asks nothing meanwhile.
     */
    @SuppressWarnings("try") // that the past is open is what it is for; nobody asks it anything
    public <T> void each(String sql, RowMapper<T> mapper, Consumer<T> taker, Object... arguments) {
        refuseWhileAnotherIsRead(sql);
        Optional<Instant> moment = moment();
        try (Connection connection = dataSource().getConnection();
                Past past = moment.isPresent() ? Past.seenBy(connection, moment.get()) : null;
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            SqlArguments.set(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                BEING_READ.set(sql);
                while (rows.next()) {
                    taker.accept(mapper.map(rows));
                }
            } finally {
                BEING_READ.remove();
            }
        } catch (SQLException e) {
            throw new SqlFailed(sql, e);
        }
    }

    /** Writes, in the transaction that is under way; a {@link Streamed} argument is handed on as it is read. */
    public void execute(String sql, Object... arguments) {
        refuseWhileAnotherIsRead(sql);
        try (Connection connection = dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            SqlArguments.set(statement, arguments);
            statement.execute();
        } catch (SQLException e) {
            throw new SqlFailed(sql, e);
        }
    }

    /** The only row, or none; a second one is a fault of the statement. */
    public <T> Optional<T> one(String sql, RowMapper<T> mapper, Object... arguments) {
        List<T> records = list(sql, mapper, arguments);
        if (records.size() > 1) {
            throw new IllegalStateException(records.size() + " rows where one was meant: " + sql);
        }
        return records.stream().findFirst();
    }

    public long count(String sql, Object... arguments) {
        return one(sql, row -> row.getLong(1), arguments).orElse(0L);
    }

    /** What works without a request, such as a timer, is in the present. */
    Optional<Instant> moment() {
        try {
            return asOf.moment();
        } catch (ContextNotActiveException noRequest) {
            return Optional.empty();
        }
    }

    private static void refuseWhileAnotherIsRead(String sql) {
        String read = BEING_READ.get();
        if (read != null) {
            throw new IllegalStateException("while the rows of " + read + " are read, no query is asked: " + sql);
        }
    }

    @SuppressWarnings("BanJNDI") // a constant name, looked up in our own server
    DataSource dataSource() {
        if (dataSource == null) {
            try {
                dataSource = InitialContext.doLookup(NAME);
            } catch (NamingException e) {
                throw new IllegalStateException("no data source " + NAME, e);
            }
        }
        return dataSource;
    }
}
