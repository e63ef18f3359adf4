package org.vouch.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.shared.RowTaker;

/**
 * Reads lists of any length in constant memory, for files. First come the numbers of a list in its order, by a cursor on
 * the server; then, so many numbers at a time, the rows. So the first row does not wait for all others to be joined and
 * sorted, and the order is that of the page. All of it sees the desk as it was when the reading began, and as of a date
 * where the request does.
 *
 * <p>Has a connection and a transaction of its own for as long as it takes, and reads ahead of who takes the rows.
 */
@ApplicationScoped
public class LongRead {

    private static final int NUMBERS_AT_ONCE = 1_000;
    private static final int ROWS_AT_ONCE = 500;
    private static final String ONE_VIEW = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";
    /** Planning anew for each thousand would take longer than reading them. */
    private static final String ONE_PLAN = "SET LOCAL plan_cache_mode = force_generic_plan";

    private final Sql sql;

    @Inject
    public LongRead(Sql sql) {
        this.sql = sql;
    }

    protected LongRead() {
        this(null);
    }

    /**
     * Hands on every row with all its columns as text.
     *
     * @param numbers whose first column is a number of the list
     * @param rows whose first question mark takes many numbers, as an array; arguments of its own follow
     */
    @SuppressWarnings("try") // that the past is open is what it is for; nobody asks it anything
    public void read(Asking numbers, Asking rows, RowTaker taker) {
        Optional<Instant> moment = sql.moment();
        try (Connection connection = sql.dataSource().getConnection()) {
            begin(connection);
            try (Past past = moment.isPresent() ? Past.seenBy(connection, moment.get()) : null) {
                ReadAhead.read(each -> read(connection, numbers, rows, each), taker);
            } finally {
                end(connection);
            }
        } catch (SQLException e) {
            throw new SqlFailed(rows.sql(), e);
        }
    }

    private static void read(Connection connection, Asking numbers, Asking rows, RowTaker taker) throws SQLException {
        try (PreparedStatement listed = connection.prepareStatement(numbers.sql());
                PreparedStatement wanted = connection.prepareStatement(rows.sql())) {
            listed.setFetchSize(NUMBERS_AT_ONCE);
            wanted.setFetchSize(ROWS_AT_ONCE);
            SqlArguments.set(listed, numbers.arguments().toArray());
            try (ResultSet list = listed.executeQuery()) {
                execute(connection, ONE_PLAN);
                for (List<Object> some = some(list); !some.isEmpty(); some = some(list)) {
                    handOn(wanted, with(some, rows.arguments()), taker);
                }
            }
        }
    }

    private static List<Object> some(ResultSet list) throws SQLException {
        List<Object> numbers = new ArrayList<>(NUMBERS_AT_ONCE);
        while (numbers.size() < NUMBERS_AT_ONCE && list.next()) {
            numbers.add(list.getLong(1));
        }
        return numbers;
    }

    private static Object[] with(List<Object> numbers, List<Object> arguments) {
        List<Object> all = new ArrayList<>();
        all.add(numbers);
        all.addAll(arguments);
        return all.toArray();
    }

    private static void handOn(PreparedStatement wanted, Object[] arguments, RowTaker taker) throws SQLException {
        SqlArguments.set(wanted, arguments);
        try (ResultSet rows = wanted.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                String[] cells = new String[columns];
                for (int column = 0; column < columns; column++) {
                    cells[column] = rows.getString(column + 1);
                }
                taker.take(cells);
            }
        }
    }

    private static void begin(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            throw new IllegalStateException("a long read has a transaction of its own");
        }
        connection.setAutoCommit(false);
        execute(connection, ONE_VIEW);
    }

    /** The connection goes back to its pool as it came, or not at all. */
    private static void end(Connection connection) throws SQLException {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            connection.abort(Runnable::run);
            throw e;
        }
    }

    private static void execute(Connection connection, String settings) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(settings);
        }
    }
}
