package org.vouch.persistence.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.vouch.domain.report.ItemCitation;
import org.vouch.domain.report.ItemCitation.Hop;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.statement.QuoteMode;
import org.vouch.persistence.shared.Sql;

/** The citations of all statements that a report chose, by statement. */
record CitedRows(Sql sql) {

    private static final String CITATIONS = """
            SELECT q.statement_id, q.quote, q.quote_mode, publisher.text AS outlet, v.article_id, v.number, a.title,
                a.language, v.published_on, path.names, path.unnamed
            FROM citation q
            JOIN article_version v ON v.id = q.article_version_id
            JOIN article a ON a.id = v.article_id
            JOIN source_name publisher ON publisher.source_id = a.outlet_id AND publisher.kind = 'CANONICAL'
            JOIN LATERAL (
                SELECT array_agg(n.text ORDER BY h.position) AS names,
                    array_agg(s.kind = 'UNNAMED' ORDER BY h.position) AS unnamed
                FROM hop h JOIN source s ON s.id = h.source_id
                JOIN source_name n ON n.source_id = h.source_id AND n.kind = 'CANONICAL'
                WHERE h.citation_id = q.id) path ON true
            WHERE q.statement_id IN (SELECT c.statement_id FROM chosen_statement c
                JOIN report_item i ON i.id = c.report_item_id WHERE i.report_id = ?)
            ORDER BY q.id""";

    Map<Long, List<ItemCitation>> of(ReportId report) {
        Map<Long, List<ItemCitation>> byStatement = new HashMap<>();
        sql.list(CITATIONS, row -> Map.entry(row.getLong("statement_id"), citation(row)), report.value())
                .forEach(cited -> byStatement
                        .computeIfAbsent(cited.getKey(), statement -> new ArrayList<>())
                        .add(cited.getValue()));
        return byStatement;
    }

    private static ItemCitation citation(ResultSet row) throws SQLException {
        return new ItemCitation(
                row.getString("quote"),
                QuoteMode.valueOf(row.getString("quote_mode")),
                row.getString("outlet"),
                row.getLong("article_id"),
                row.getInt("number"),
                row.getString("title"),
                row.getString("language"),
                row.getString("published_on"),
                chain(row));
    }

    private static List<Hop> chain(ResultSet row) throws SQLException {
        if (row.getArray("names") == null) {
            return List.of();
        }
        String[] names = (String[]) row.getArray("names").getArray();
        Boolean[] unnamed = (Boolean[]) row.getArray("unnamed").getArray();
        return IntStream.range(0, names.length)
                .mapToObj(hop -> new Hop(names[hop], unnamed[hop]))
                .toList();
    }
}
