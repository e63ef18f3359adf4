package org.vouch.persistence.agreement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A desk by chance, put straight into the tables: half of the subjects are sources and half statements of these, all graders
 * judge every subject, most near its true grade, and some cannot. The same for the same numbers.
 */
public final class PlantedGrades {

    private static final String ROWS = """
            SELECT setseed(0.2026);
            INSERT INTO staff (id, version, sign_in_name, name, roles, created_at)
                SELECT g, 1, 'grader' || g, 'Grader ' || g, 'EDITOR', now()
                FROM generate_series(1, %1$d) g;
            INSERT INTO source (id, version, kind, created_at)
                SELECT n, 1, CASE WHEN n %% 3 = 0 THEN 'NEWS_AGENCY' ELSE 'OFFICIAL' END, now()
                FROM generate_series(1, %2$d / 2) n;
            INSERT INTO statement (id, version, holder_id, gist, basis, created_at)
                SELECT n, 1, n, 'It is so', 'NOT_STATED', now() FROM generate_series(1, %2$d / 2) n;
            INSERT INTO grading_round (id, version, source_id, statement_id, state, graders, opened_at, settled_at)
                SELECT n, 1, CASE WHEN n <= %2$d / 2 THEN n END, CASE WHEN n > %2$d / 2 THEN n - %2$d / 2 END, 'SETTLED', %1$d,
                       day, day + interval '1 hour'
                FROM (SELECT n, timestamptz '2025-01-01 12:00Z' + n * interval '500 days' / %2$d AS day
                      FROM generate_series(1, %2$d) n) rounds;
            INSERT INTO assessment (id, round_id, source_id, statement_id, grade, grounds, grader_id, grader_name, at)
                SELECT row_number() OVER (), r.id, r.source_id, r.statement_id,
                       substr(CASE WHEN r.source_id IS NULL THEN '123456' ELSE 'ABCDEF' END,
                              CASE WHEN random() < 0.05 THEN 6
                                   WHEN random() < 0.3 THEN 1 + floor(5 * random())::int
                                   ELSE 1 + (coalesce(r.source_id, r.statement_id) %% 5)::int END, 1),
                       'seen', g, 'Grader ' || g, r.opened_at + g * interval '1 minute'
                FROM grading_round r CROSS JOIN generate_series(1, %1$d) g;
            INSERT INTO record_grade (id, round_id, source_id, statement_id, grade, grounds, way, given_by, given_by_name, at)
                SELECT r.id, r.id, r.source_id, r.statement_id, a.grade, 'seen', 'FOLLOWED', 1, 'Grader 1', r.settled_at
                FROM grading_round r JOIN assessment a ON a.round_id = r.id AND a.grader_id = 1;
            ANALYZE""";

    private PlantedGrades() {}

    /** @param graders times subjects is how many grades there are */
    public static void plant(DataSource database, int graders, int subjects) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(ROWS.formatted(graders, subjects));
        }
    }

    /** Whatever else a test needs. */
    static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
