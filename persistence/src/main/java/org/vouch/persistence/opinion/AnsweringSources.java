package org.vouch.persistence.opinion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.vouch.domain.opinion.GivenOpinion;
import org.vouch.domain.source.SourceId;
import org.vouch.persistence.shared.Sql;

/** Finds the sources that rows of a list may speak of: by any of their names, and by the host they publish under. */
record AnsweringSources(Sql sql) {

    private static final String IN_USE = " JOIN source s ON s.id = a.source_id AND s.retired_at IS NULL";

    private static final String BY_NAME =
            "WITH asked AS (SELECT * FROM unnest(?::int[], ?::text[]) AS a(line, called)),"
                    + " a AS (SELECT DISTINCT q.line, n.source_id FROM (SELECT line, folded(called) AS called FROM asked) q"
                    + " JOIN source_name n ON folded(n.text) = q.called AND n.kind <> 'DESCRIPTION')"
                    + " SELECT a.line, a.source_id FROM a" + IN_USE;

    private static final String BY_HOST = "WITH asked AS (SELECT * FROM unnest(?::int[], ?::text[]) AS a(line, host)),"
            + " hosts AS (SELECT DISTINCT outlet_id, substring(lower(address) from '^https?://(?:www\\.)?([^/:?#]+)') AS host"
            + " FROM article WHERE address IS NOT NULL),"
            + " a AS (SELECT DISTINCT q.line, h.outlet_id AS source_id FROM asked q JOIN hosts h ON h.host = q.host)"
            + " SELECT a.line, a.source_id FROM a" + IN_USE;

    Map<Integer, Set<SourceId>> to(List<GivenOpinion> rows) {
        Map<Integer, Set<SourceId>> answering = new HashMap<>();
        gather(BY_NAME, rows, GivenOpinion::called, answering);
        gather(BY_HOST, rows, GivenOpinion::hosts, answering);
        return answering;
    }

    private void gather(
            String query,
            List<GivenOpinion> rows,
            Function<GivenOpinion, List<String>> words,
            Map<Integer, Set<SourceId>> answering) {
        List<Integer> lines = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        rows.forEach(row -> words.apply(row).forEach(word -> {
            lines.add(row.line());
            asked.add(word);
        }));
        if (asked.isEmpty()) {
            return;
        }
        sql.list(query, row -> Map.entry(row.getInt(1), new SourceId(row.getLong(2))), lines, asked)
                .forEach(found -> answering
                        .computeIfAbsent(found.getKey(), line -> new HashSet<>())
                        .add(found.getValue()));
    }
}
