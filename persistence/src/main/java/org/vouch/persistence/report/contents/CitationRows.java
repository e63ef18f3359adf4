package org.vouch.persistence.report.contents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.vouch.domain.article.VersionKind;
import org.vouch.domain.report.contents.ArticleEntry;
import org.vouch.domain.report.contents.CitationEntry;
import org.vouch.domain.report.contents.HopEntry;
import org.vouch.domain.statement.Act;
import org.vouch.domain.statement.Naming;
import org.vouch.domain.statement.QuoteMode;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

/** Where the statements of a report are cited, and through whom. */
record CitationRows(Sql sql, long report) {

    private static final String CITATIONS = Told.in("""
            SELECT q.*, v.article_id, v.number FROM told t JOIN citation q ON q.statement_id = t.id
            JOIN article_version v ON v.id = q.article_version_id ORDER BY q.id""");

    private static final String HOPS = Told.in("""
            SELECT h.citation_id, row_number() OVER (PARTITION BY h.citation_id ORDER BY h.position) AS number,
                h.source_id, h.act
            FROM told t JOIN citation q ON q.statement_id = t.id JOIN hop h ON h.citation_id = q.id
            ORDER BY h.citation_id, number""");

    private static final String ARTICLES = Told.in("""
            SELECT a.id, v.number, v.kind, a.outlet_id, a.title, a.author, a.language, v.published_on, a.address,
                p.captured_at, p.sha256
            FROM article_version v JOIN article a ON a.id = v.article_id JOIN capture p ON p.id = v.capture_id
            WHERE v.id IN (SELECT q.article_version_id FROM told t JOIN citation q ON q.statement_id = t.id)
            ORDER BY a.id, v.number""");

    List<CitationEntry> citations() {
        return sql.list(CITATIONS, CitationRows::citation, report);
    }

    List<HopEntry> hops() {
        return sql.list(
                HOPS,
                row -> new HopEntry(
                        row.getLong("citation_id"),
                        row.getInt("number"),
                        row.getLong("source_id"),
                        Rows.constant(row, "act", Act.class)),
                report);
    }

    List<ArticleEntry> articles() {
        return sql.list(ARTICLES, CitationRows::article, report);
    }

    private static CitationEntry citation(ResultSet row) throws SQLException {
        return new CitationEntry(
                row.getLong("id"),
                row.getLong("statement_id"),
                row.getLong("article_id"),
                row.getInt("number"),
                row.getString("quote"),
                row.getString("prefix"),
                row.getString("suffix"),
                row.getInt("span_start"),
                row.getInt("span_end"),
                Rows.constant(row, "quote_mode", QuoteMode.class),
                row.getString("cue"),
                Rows.constant(row, "naming", Naming.class),
                row.getString("naming_reason"));
    }

    private static ArticleEntry article(ResultSet row) throws SQLException {
        return new ArticleEntry(
                row.getLong("id"),
                row.getInt("number"),
                Rows.constant(row, "kind", VersionKind.class),
                row.getLong("outlet_id"),
                row.getString("title"),
                row.getString("author"),
                row.getString("language"),
                row.getString("published_on"),
                row.getString("address"),
                Columns.instant(row, "captured_at"),
                row.getString("sha256"));
    }
}
