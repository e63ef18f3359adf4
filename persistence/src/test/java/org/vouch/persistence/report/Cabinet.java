package org.vouch.persistence.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.vouch.persistence.shared.PostgresFixture;

/** Puts rows of other features straight into the tables a report reads. */
final class Cabinet {

    private static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final PostgresFixture postgres;
    private final long staff;

    Cabinet(PostgresFixture postgres, long staff) {
        this.postgres = postgres;
        this.staff = staff;
    }

    long source(String kind, String name) {
        long id = insert(
                "INSERT INTO source (id, version, kind, created_at) VALUES (nextval('source_seq'), 1, ?, now())", kind);
        insert(
                "INSERT INTO source_name (id, source_id, position, kind, text)"
                        + " VALUES (nextval('source_name_seq'), ?, 0, 'CANONICAL', ?)",
                id,
                name);
        return id;
    }

    void affiliation(long source, String kind, long body, String since, String until) {
        insert(
                "INSERT INTO affiliation (id, source_id, kind, body_id, since, until)"
                        + " VALUES (nextval('affiliation_seq'), ?, ?, ?, ?, ?)",
                source,
                kind,
                body,
                since,
                until);
    }

    /** @return the number of its only version */
    long article(long outlet, String title, String publishedOn) {
        long article = insert(
                "INSERT INTO article (id, version, outlet_id, title, language, address, created_at)"
                        + " VALUES (nextval('article_seq'), 1, ?, ?, 'en', 'https://example.org/a', now())",
                outlet,
                title);
        long capture = insert(
                "INSERT INTO capture (id, bytes, sha256, media_type, charset, captured_at, captured_by)"
                        + " VALUES (nextval('capture_seq'), '\\x00', '" + SHA256 + "', 'text/plain', 'UTF-8',"
                        + " '2024-10-19 10:00:00.5+02', ?)",
                staff);
        return insert(
                "INSERT INTO article_version (id, article_id, number, kind, published_on, text, capture_id)"
                        + " VALUES (nextval('article_version_seq'), ?, 1, 'ORIGINAL', ?, 'text', ?)",
                article,
                publishedOn,
                capture);
    }

    /** One of an earlier test that was worded so is worded otherwise from here on. */
    long claim(String text) {
        execute("UPDATE claim SET text = text || ' ' || id WHERE text = ?", text);
        return insert(
                "INSERT INTO claim (id, version, text, created_at) VALUES (nextval('claim_seq'), 1, ?, now())", text);
    }

    long statement(long holder, String gist, String madeOn, String earliest, String latest, String basis) {
        return insert(
                "INSERT INTO statement (id, version, holder_id, gist, made_on, made_earliest, made_latest, basis, created_at)"
                        + " VALUES (nextval('statement_seq'), 1, ?, ?, ?, ?::date, ?::date, ?, now())",
                holder,
                gist,
                madeOn,
                earliest,
                latest,
                basis);
    }

    long citation(long statement, long version, String quote, String mode, String naming, long... chain) {
        long id = insert(
                "INSERT INTO citation (id, statement_id, article_version_id, quote, prefix, suffix, span_start,"
                        + " span_end, quote_mode, naming, created_at, created_by)"
                        + " VALUES (nextval('citation_seq'), ?, ?, ?, '', '', 0, 4, ?, ?, now(), ?)",
                statement,
                version,
                quote,
                mode,
                naming,
                staff);
        for (int i = 0; i < chain.length; i++) {
            String act = i == chain.length - 1 ? "SAYS" : "REPORTS";
            insert(
                    "INSERT INTO hop (id, citation_id, position, source_id, act) VALUES (nextval('hop_seq'), ?, ?, ?, ?)",
                    id,
                    i,
                    chain[i],
                    act);
        }
        return id;
    }

    void bearing(long statement, String stance, long claim) {
        insert(
                "INSERT INTO bearing (id, claim_id, statement_id, stance) VALUES (nextval('bearing_seq'), ?, ?, ?)",
                claim,
                statement,
                stance);
    }

    void caveat(long statement, int position, long utterer, String text) {
        insert(
                "INSERT INTO caveat (id, statement_id, position, utterer_id, text)"
                        + " VALUES (nextval('caveat_seq'), ?, ?, ?, ?)",
                statement,
                position,
                utterer,
                text);
    }

    void figure(
            long statement,
            int position,
            String low,
            String high,
            String words,
            String unit,
            String phase,
            boolean about,
            String asOf) {
        insert(
                "INSERT INTO figure (id, statement_id, position, low, high, words, unit, phase, approximate, as_of)"
                        + " VALUES (nextval('figure_seq'), ?, ?, ?::numeric, ?::numeric, ?, ?, ?, ?, ?)",
                statement,
                position,
                low,
                high,
                words,
                unit,
                phase,
                about,
                asOf);
    }

    void evidence(long statement, int position, String kind, String what, Long issuer, String state, Long checker) {
        insert(
                "INSERT INTO evidence (id, statement_id, position, kind, description, issuer_id, state, checker_id)"
                        + " VALUES (nextval('evidence_seq'), ?, ?, ?, ?, ?, ?, ?)",
                statement,
                position,
                kind,
                what,
                issuer,
                state,
                checker);
    }

    void sourceGrade(long source, String grade, String grounds) {
        grade("source_id", source, grade, grounds);
    }

    void statementGrade(long statement, String grade, String grounds) {
        grade("statement_id", statement, grade, grounds);
    }

    private void grade(String subject, long id, String grade, String grounds) {
        insert(
                "WITH r AS (INSERT INTO grading_round (id, version, " + subject
                        + ", state, graders, opened_at, settled_at) VALUES (nextval('grading_round_seq'), 1, ?, 'SETTLED', 1,"
                        + " clock_timestamp(), clock_timestamp()) RETURNING id, " + subject
                        + ") INSERT INTO record_grade (id, round_id, " + subject
                        + ", grade, grounds, way, given_by, given_by_name, at)"
                        + " SELECT nextval('record_grade_seq'), id, " + subject
                        + ", ?, ?, 'FOLLOWED', ?, 'Brandt', clock_timestamp() FROM r",
                id,
                grade,
                grounds,
                staff);
    }

    /** @return the number in its column id */
    long insert(String sql, Object... values) {
        return execute(sql + " RETURNING id", values);
    }

    long execute(String sql, Object... values) {
        try (Connection connection = postgres.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
            ResultSet keys = statement.getResultSet();
            return keys != null && keys.next() ? keys.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
