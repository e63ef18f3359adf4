package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vouch.domain.report.CellDifference;
import org.vouch.domain.report.ChosenChange;
import org.vouch.domain.report.ChosenChanges;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

/**
 * What was chosen is read by the statement that reads what is there now, as of the moment it was seen. Only those are read
 * of which the history holds a state that began or ended later.
 */
@ApplicationScoped
@Requires(Right.LOOK)
class JpaChosenChanges implements ChosenChanges {

    private static final String TOUCHED = """
            SELECT i.claim_id, c.statement_id, c.seen_at
            FROM report_item i JOIN chosen_statement c ON c.report_item_id = i.id
            WHERE i.report_id = ? AND (<touched>) ORDER BY i.position, c.position""".replace(
                    "<touched>",
                    String.join(
                            " OR ",
                            later("statement h WHERE h.id = c.statement_id"),
                            later("figure h WHERE h.statement_id = c.statement_id"),
                            later("caveat h WHERE h.statement_id = c.statement_id"),
                            later("evidence h WHERE h.statement_id = c.statement_id"),
                            later("citation h WHERE h.statement_id = c.statement_id"),
                            later("hop h WHERE h.citation_id IN"
                                    + " (SELECT q.id FROM history.citation q WHERE q.statement_id = c.statement_id)"),
                            later("bearing h WHERE h.statement_id = c.statement_id AND h.claim_id = i.claim_id")));

    private record Pair(long claim, long statement) {}

    private record Seen(Pair pair, Instant at) {}

    private record Facts(Pair pair, Map<String, String> fields) {}

    private final Sql sql;

    @Inject
    JpaChosenChanges(Sql sql) {
        this.sql = sql;
    }

    protected JpaChosenChanges() {
        this(null);
    }

    @Override
    public List<ChosenChange> of(ReportId report) {
        List<Seen> touched = sql.list(
                TOUCHED,
                row -> new Seen(
                        new Pair(row.getLong("claim_id"), row.getLong("statement_id")),
                        Columns.instant(row, "seen_at")),
                report.value());
        if (touched.isEmpty()) {
            return List.of();
        }
        Map<Pair, Map<String, String>> now =
                facts(sql, touched.stream().map(Seen::pair).toList());
        Map<Pair, Map<String, String>> then = then(touched);
        return touched.stream()
                .map(seen -> change(seen, then.getOrDefault(seen.pair(), Map.of()), now.get(seen.pair())))
                .filter(change -> !change.fields().isEmpty())
                .toList();
    }

    private Map<Pair, Map<String, String>> then(List<Seen> touched) {
        Map<Instant, List<Pair>> moments = new LinkedHashMap<>();
        touched.forEach(seen ->
                moments.computeIfAbsent(seen.at(), at -> new ArrayList<>()).add(seen.pair()));
        Map<Pair, Map<String, String>> then = new HashMap<>();
        moments.forEach((at, pairs) -> then.putAll(facts(sql.asOf(at), pairs)));
        return then;
    }

    private static Map<Pair, Map<String, String>> facts(Sql sql, List<Pair> pairs) {
        Map<Pair, Map<String, String>> facts = new HashMap<>();
        sql.list(
                        ChosenFacts.SQL,
                        JpaChosenChanges::facts,
                        pairs.stream().map(Pair::claim).toList(),
                        pairs.stream().map(Pair::statement).toList())
                .forEach(one -> facts.put(one.pair(), one.fields()));
        return facts;
    }

    private static Facts facts(ResultSet row) throws SQLException {
        Map<String, String> fields = new HashMap<>();
        for (String field : ChosenFacts.FIELDS) {
            fields.put(field, Objects.requireNonNullElse(row.getString(field), ""));
        }
        return new Facts(new Pair(row.getLong("claim"), row.getLong("statement")), fields);
    }

    private static ChosenChange change(Seen seen, Map<String, String> then, Map<String, String> now) {
        List<CellDifference> fields = ChosenFacts.FIELDS.stream()
                .map(field -> new CellDifference(field, then.getOrDefault(field, ""), now.get(field)))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
        return new ChosenChange(seen.pair().claim(), seen.pair().statement(), seen.at(), fields);
    }

    private static String later(String rows) {
        return "EXISTS (SELECT FROM history." + rows + " AND (h.recorded_from > c.seen_at"
                + " OR (h.recorded_until > c.seen_at AND h.recorded_until <> 'infinity')))";
    }
}
