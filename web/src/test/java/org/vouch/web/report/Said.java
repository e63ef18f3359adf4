package org.vouch.web.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.vouch.domain.article.ArticleId;

/** One statement on one claim, said in one article, straight in the tables a report reads. */
record Said(long editor, long senior, long holder, long claim, long statement) {

    static Said somewhere() throws SQLException {
        long editor = staff("EDITOR");
        long senior = staff("SENIOR_EDITOR");
        long outlet = source("NEWS_OUTLET", "Deutsche Welle");
        long holder = source("INTELLIGENCE_SERVICE", "National Intelligence Service");
        long claim =
                row("claim", "version, text, created_at", "1, 'Soldiers have arrived ' || gen_random_uuid(), now()");
        long said = row(
                "statement",
                "version, holder_id, gist, basis, created_at",
                "1, ?, '=first contingent', 'NOT_STATED', now()",
                holder);
        row("bearing", "claim_id, statement_id, stance", "?, ?, 'ASSERTS'", claim, said);
        long citation = citation(said, outlet, editor);
        row("hop", "citation_id, position, source_id, act", "?, 0, ?, 'REPORTS'", citation, outlet);
        row("hop", "citation_id, position, source_id, act", "?, 1, ?, 'SAYS'", citation, holder);
        return new Said(editor, senior, holder, claim, said);
    }

    ArticleId article() throws SQLException {
        return new ArticleId(execute(
                "SELECT v.article_id FROM article_version v JOIN citation c ON c.article_version_id = v.id"
                        + " WHERE c.statement_id = ?",
                statement));
    }

    /** So that no house rule about grades is broken. */
    Said isGraded() throws SQLException {
        graded("statement_id", statement, "3", senior);
        graded("source_id", holder, "C", senior);
        return this;
    }

    void isRenamedAndRegraded() throws SQLException {
        execute("UPDATE source_name SET text = 'Another Service' WHERE source_id = ?", holder);
        graded("source_id", holder, "E", senior);
    }

    private static void graded(String subject, long id, String grade, long senior) throws SQLException {
        long round = row(
                "grading_round",
                "version, " + subject + ", state, graders, opened_at, settled_at",
                "1, ?, 'SETTLED', 1, now(), now()",
                id);
        row(
                "record_grade",
                "round_id, " + subject + ", grade, grounds, way, given_by, given_by_name, at",
                "?, ?, ?, 'Found out.', 'FOLLOWED', ?, 'C. Adler', now()",
                round,
                id,
                grade,
                senior);
    }

    /** The same words wherever somebody types. */
    void isWorded(String words) throws SQLException {
        execute("UPDATE claim SET text = ? || ' ' || id WHERE id = ?", words, claim);
        execute("UPDATE statement SET gist = ?, setting = ? WHERE id = ?", words, words, statement);
        execute("UPDATE citation SET quote = ?, cue = ? WHERE statement_id = ?", words, words, statement);
        row("caveat", "statement_id, position, utterer_id, text", "?, 0, ?, ?", statement, holder, words);
        execute(
                "UPDATE source_name SET text = ? WHERE source_id IN (SELECT source_id FROM hop h JOIN citation c"
                        + " ON c.id = h.citation_id WHERE c.statement_id = ?)",
                words,
                statement);
        execute(
                "UPDATE article SET title = ? WHERE id IN (SELECT article_id FROM article_version v JOIN citation c"
                        + " ON c.article_version_id = v.id WHERE c.statement_id = ?)",
                words,
                statement);
    }

    private static long citation(long statement, long outlet, long staff) throws SQLException {
        long article =
                row("article", "version, outlet_id, title, language, created_at", "1, ?, 'Title', 'en', now()", outlet);
        long capture = row(
                "capture",
                "bytes, sha256, media_type, charset, captured_at, captured_by",
                "'', 'e3b0', 'text/plain', 'UTF-8', now(), ?",
                staff);
        long version = row(
                "article_version",
                "article_id, number, kind, text, capture_id",
                "?, 1, 'ORIGINAL', 'text', ?",
                article,
                capture);
        return row(
                "citation",
                "statement_id, article_version_id, quote, prefix, suffix, span_start, span_end, quote_mode,"
                        + " naming, created_at, created_by",
                "?, ?, 'text', '', '', 0, 4, 'DIRECT', 'NAMED', now(), ?",
                statement,
                version,
                staff);
    }

    private static long staff(String role) throws SQLException {
        return row(
                "staff",
                "version, sign_in_name, name, roles, created_at",
                "1, gen_random_uuid()::text, 'Somebody', ?, now()",
                role);
    }

    private static long source(String kind, String name) throws SQLException {
        long id = row("source", "version, kind, created_at", "1, ?, now()", kind);
        row("source_name", "source_id, position, kind, text", "?, 0, 'CANONICAL', ?", id, name);
        return id;
    }

    private static long row(String table, String columns, String values, Object... arguments) throws SQLException {
        return execute(
                "INSERT INTO " + table + " (id, " + columns + ") VALUES (nextval('" + table + "_seq'), " + values
                        + ") RETURNING id",
                arguments);
    }

    @SuppressWarnings("BanJNDI") // a constant name, looked up in our own server
    private static long execute(String sql, Object... arguments) throws SQLException {
        DataSource source;
        try {
            source = InitialContext.doLookup("java:app/jdbc/vouch");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            ResultSet keys = statement.execute() ? statement.getResultSet() : null;
            return keys != null && keys.next() ? keys.getLong(1) : 0;
        }
    }
}
