package org.vouch.persistence.report.contents;

import java.util.Collection;
import java.util.List;
import org.vouch.domain.report.contents.AffiliationEntry;
import org.vouch.domain.report.contents.Involved;
import org.vouch.domain.report.contents.SourceEntry;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.SourceKind;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

/** Sources with their names, and the bodies they belong to in turn. */
record SourceRows(Sql sql) {

    private static final String INVOLVED = """
            WITH RECURSIVE involved AS (
                SELECT unnest(?::bigint[]) AS id
                UNION SELECT a.body_id FROM involved i JOIN affiliation a ON a.source_id = i.id)
            """;

    private static final String SOURCES = INVOLVED + """
            SELECT s.id, s.kind, s.country, s.known_to_desk, first.text AS name,
                ARRAY (SELECT n.text FROM source_name n WHERE n.source_id = s.id AND n.kind <> 'CANONICAL' AND NOT s.known_to_desk
                    ORDER BY n.position, n.id) AS names
            FROM involved i JOIN source s ON s.id = i.id
            JOIN source_name first ON first.source_id = s.id AND first.kind = 'CANONICAL' ORDER BY s.id""";

    private static final String AFFILIATIONS =
            INVOLVED + "SELECT a.* FROM involved i JOIN affiliation a ON a.source_id = i.id ORDER BY a.source_id, a.id";

    Involved of(Collection<Long> sources) {
        return new Involved(sources(sources), affiliations(sources));
    }

    private List<SourceEntry> sources(Collection<Long> sources) {
        return sql.list(
                SOURCES,
                row -> new SourceEntry(
                        row.getLong("id"),
                        row.getString("name"),
                        Rows.constant(row, "kind", SourceKind.class),
                        row.getString("country"),
                        row.getBoolean("known_to_desk"),
                        Columns.strings(row, "names")),
                sources);
    }

    private List<AffiliationEntry> affiliations(Collection<Long> sources) {
        return sql.list(
                AFFILIATIONS,
                row -> new AffiliationEntry(
                        row.getLong("id"),
                        row.getLong("source_id"),
                        row.getLong("body_id"),
                        Rows.constant(row, "kind", AffiliationKind.class),
                        row.getString("since"),
                        row.getString("until")),
                sources);
    }
}
