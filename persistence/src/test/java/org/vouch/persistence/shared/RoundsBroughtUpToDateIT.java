package org.vouch.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A desk that graded before rounds were kept, and one that has a round nobody is left in. */
class RoundsBroughtUpToDateIT {

    private static final String BEFORE_ROUNDS = """
            INSERT INTO staff (id, version, sign_in_name, name, roles, created_at) VALUES (1, 1, 'rb', 'R. Brandt', 'EDITOR', now());
            INSERT INTO source (id, version, kind, created_at) VALUES (1, 1, 'OFFICIAL', now()), (2, 1, 'OFFICIAL', now());
            INSERT INTO assessment (id, source_id, grade, grounds, grader_id, grader_name, at) VALUES
                (1, 1, 'C', 'Fair', 1, 'R. Brandt', '2024-03-31T12:00Z'), (2, 2, 'B', 'Good', 1, 'R. Brandt', '2024-03-31T12:00Z');
            """;

    private static final String WITH_ROUNDS = """
            INSERT INTO desk_setting (name, value, changed_at, changed_by_name) VALUES ('grading.review.B', '0', now(), 'R. Brandt');
            INSERT INTO grading_round (id, version, source_id, state, graders, opened_at) VALUES (900, 1, 1, 'OPEN', 2, now());
            INSERT INTO assessment (id, source_id, round_id, grade, grounds, grader_id, grader_name, at)
                VALUES (900, 1, 900, 'D', 'A slip', 1, 'R. Brandt', now());
            INSERT INTO assessment_withdrawal (assessment_id, at) VALUES (900, now());
            """;

    private static final DataSource DESK = TestServer.emptyDatabase();

    @BeforeAll
    static void broughtUpToDate() throws SQLException {
        migrate("7");
        execute(BEFORE_ROUNDS);
        migrate("12");
        execute(WITH_ROUNDS);
        migrate("13");
    }

    @Test
    void aGradeFromBeforeIsDueAsOthersAreCountedFromWhenItWasGiven() {
        assertThat(new Sql(DESK)
                        .list(
                                "SELECT grade || ' ' || coalesce(review_on::text, 'never') FROM record_grade ORDER BY grade",
                                row -> row.getString(1)))
                .containsExactly("B never", "C 2024-09-30");
    }

    @Test
    void aRoundNobodyIsLeftInHasEnded() {
        assertThat(new Sql(DESK).count("SELECT count(*) FROM grading_round WHERE state <> 'SETTLED'"))
                .isZero();
    }

    private static void migrate(String to) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(DESK)
                .locations("classpath:db/migration")
                .target(to)
                .load()
                .migrate();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DESK.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
