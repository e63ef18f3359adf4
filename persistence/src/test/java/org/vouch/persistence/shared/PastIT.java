package org.vouch.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.shared.AsOf;

/** A connection that saw the past belongs to a pool, and whoever has it next sees the present. */
class PastIT {

    private static final String CLAIMS = "SELECT text FROM claim ORDER BY id";

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static Instant before;

    private final AsOf asOf = new AsOf();
    private Connection only;
    private Sql sql;

    @BeforeAll
    static void aClaimThatWasReworded() {
        execute("INSERT INTO claim VALUES (1, 1, 'Troops were moved', NULL, now())");
        before = postgres.sql()
                .one("SELECT clock_timestamp()", row -> Columns.instant(row, "clock_timestamp"))
                .orElseThrow();
        execute("UPDATE claim SET text = 'Troops were moved to Russia' WHERE id = 1");
    }

    @BeforeEach
    void aPoolOfOne() throws SQLException {
        only = postgres.dataSource().getConnection();
        sql = new Sql(poolOf(only), asOf);
    }

    @AfterEach
    void close() throws SQLException {
        only.close();
    }

    @Test
    void theSameStatementReadsThePastAndThenThePresent() {
        asOf.see(before);
        assertThat(texts()).containsExactly("Troops were moved");

        asOf.see(null);
        assertThat(texts()).containsExactly("Troops were moved to Russia");
        assertThat(path()).doesNotContain("as_of");
    }

    @Test
    void afterAFailedReadTheConnectionSeesThePresent() {
        asOf.see(before);
        assertThatThrownBy(() -> sql.count("SELECT 1 / (id - 1) FROM claim")).isInstanceOf(SqlFailed.class);

        asOf.see(null);
        assertThat(texts()).containsExactly("Troops were moved to Russia");
    }

    @Test
    void aTransactionGoesOnInThePresentAndCommitsNothingOfThePast() throws SQLException {
        only.setAutoCommit(false);
        asOf.see(before);
        assertThat(texts()).containsExactly("Troops were moved");
        assertThat(path()).as("within the past").contains("as_of");
        asOf.see(null);
        assertThat(texts()).containsExactly("Troops were moved to Russia");
        only.commit();
        assertThat(path()).doesNotContain("as_of");
    }

    @Test
    void aTransactionThatFailedInThePastIsRolledBackIntoThePresent() throws SQLException {
        only.setAutoCommit(false);
        asOf.see(before);
        assertThatThrownBy(() -> sql.count("SELECT 1 / (id - 1) FROM claim")).isInstanceOf(SqlFailed.class);
        asOf.see(null);
        only.rollback();
        only.setAutoCommit(true);

        assertThat(path()).doesNotContain("as_of");
        assertThat(texts()).containsExactly("Troops were moved to Russia");
    }

    @Test
    void aStatementTheDriverPreparedMeansThePastAndThePresentInTurn() {
        for (int i = 0; i < 12; i++) {
            asOf.see(i % 3 == 0 ? before : null);
            assertThat(texts()).containsExactly(i % 3 == 0 ? "Troops were moved" : "Troops were moved to Russia");
        }
    }

    @Test
    void aMomentBeforeTheDeskBeganShowsNothing() {
        asOf.see(before.minus(Duration.ofDays(1)));
        assertThat(texts()).isEmpty();
    }

    private List<String> texts() {
        return sql.list(CLAIMS, row -> row.getString(1));
    }

    private String path() {
        return sql.one("SELECT current_setting('search_path')", row -> row.getString(1))
                .orElseThrow();
    }

    private static void execute(String statement) {
        try (Connection connection = postgres.dataSource().getConnection()) {
            connection.createStatement().execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hands out the same connection every time; closing it gives it back. */
    private static DataSource poolOf(Connection only) {
        Connection lent = proxy(Connection.class, (self, method, arguments) -> {
            try {
                return method.getName().equals("close") ? null : method.invoke(only, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return proxy(DataSource.class, (self, method, arguments) -> lent);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(PastIT.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
