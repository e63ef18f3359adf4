package org.vouch.persistence.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.TextSpan;
import org.vouch.domain.claim.CitationRow;
import org.vouch.domain.claim.HopRow;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.statement.Act;
import org.vouch.domain.statement.CitationId;
import org.vouch.domain.statement.Naming;
import org.vouch.domain.statement.QuoteMode;
import org.vouch.domain.statement.StatementId;
import org.vouch.persistence.shared.Sql;

/** Citations with their chains: two queries, however many statements. */
@ApplicationScoped
class CitationRows {

    private static final String CITATIONS = """
            SELECT c.*, v.article_id, v.number, v.published_on, a.title, a.language
            FROM citation c
            JOIN article_version v ON v.id = c.article_version_id
            JOIN article a ON a.id = v.article_id
            WHERE c.statement_id = ANY (?::bigint[]) ORDER BY c.statement_id, c.id
            """;
    private static final String HOPS = """
            SELECT h.citation_id, h.source_id, h.act, s.kind, s.country, n.text AS name
            FROM citation c
            JOIN hop h ON h.citation_id = c.id
            JOIN source s ON s.id = h.source_id
            JOIN source_name n ON n.source_id = s.id AND n.kind = 'CANONICAL'
            WHERE c.statement_id = ANY (?::bigint[]) ORDER BY h.citation_id, h.position
            """;

    private final Sql sql;

    @Inject
    CitationRows(Sql sql) {
        this.sql = sql;
    }

    protected CitationRows() {
        this(null);
    }

    Gathered<CitationRow> of(List<Long> statements) {
        Gathered<HopRow> hops = new Gathered<>();
        sql.list(
                HOPS,
                row -> {
                    hops.add(row.getLong("citation_id"), hop(row));
                    return Boolean.TRUE;
                },
                statements);
        Gathered<CitationRow> citations = new Gathered<>();
        sql.list(
                CITATIONS,
                row -> {
                    citations.add(row.getLong("statement_id"), citation(row, hops.of(row.getLong("id"))));
                    return Boolean.TRUE;
                },
                statements);
        return citations;
    }

    private static HopRow hop(ResultSet row) throws SQLException {
        SourceKind kind = SourceKind.valueOf(row.getString("kind"));
        return new HopRow(
                new SourceId(row.getLong("source_id")),
                row.getString("name"),
                kind,
                row.getString("country"),
                Act.valueOf(row.getString("act")),
                kind == SourceKind.UNNAMED);
    }

    private static CitationRow citation(ResultSet row, List<HopRow> hops) throws SQLException {
        return new CitationRow(
                new CitationId(row.getLong("id")),
                new StatementId(row.getLong("statement_id")),
                new ArticleId(row.getLong("article_id")),
                row.getInt("number"),
                row.getString("title"),
                row.getString("language"),
                StatementColumns.date(row, "published_on"),
                new TextSpan(
                        row.getInt("span_start"),
                        row.getInt("span_end"),
                        row.getString("quote"),
                        row.getString("prefix"),
                        row.getString("suffix")),
                QuoteMode.valueOf(row.getString("quote_mode")),
                row.getString("cue"),
                Naming.valueOf(row.getString("naming")),
                row.getString("naming_reason"),
                hops);
    }
}
