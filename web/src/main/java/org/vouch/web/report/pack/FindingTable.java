package org.vouch.web.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouch.domain.houserule.HouseRule;
import org.vouch.domain.report.Acceptance;
import org.vouch.domain.report.JudgedFinding;
import org.vouch.domain.report.contents.EditionContents;

/** What the house rules found at the release, a row for each who let it pass, and one where nobody had to. */
final class FindingTable {

    private record Row(int number, JudgedFinding judged, Acceptance accepted) {}

    private FindingTable() {}

    static Table<?> described() {
        return Table.of("findings.csv", FindingTable::rows)
                .must("number", Datatype.WHOLE, Row::number)
                .must(
                        "claim_id",
                        Datatype.call("c"),
                        row -> Call.claim(row.judged().found().claim()))
                .may(
                        "statement_id",
                        Datatype.call("s"),
                        row -> Call.statement(row.judged().found().statement()))
                .must(
                        "rule",
                        Datatype.oneOf(HouseRule.values()),
                        row -> DeskWord.of(row.judged().found().rule()))
                .must(
                        "finding",
                        Datatype.TEXT,
                        row -> FindingWords.of(row.judged().found(), Locale.ENGLISH))
                .must("held", Datatype.YES_OR_NO, row -> row.judged().found().holds())
                .may(
                        "accepted_by",
                        Datatype.TEXT,
                        row -> row.accepted() == null ? null : row.accepted().byName())
                .may(
                        "accepted_at",
                        Datatype.MOMENT,
                        row -> row.accepted() == null ? null : row.accepted().at())
                .may(
                        "accepted_because",
                        Datatype.TEXT,
                        row -> row.accepted() == null ? null : row.accepted().reason())
                .key("number")
                .refers(Reference.to("claims.csv", "claim_id"), Reference.to("statements.csv", "statement_id"));
    }

    private static Stream<Row> rows(EditionContents contents) {
        List<Row> rows = new ArrayList<>();
        for (JudgedFinding judged : contents.findings()) {
            List<Acceptance> accepted = judged.accepted();
            IntStream.range(0, Math.max(1, accepted.size()))
                    .forEach(at ->
                            rows.add(new Row(rows.size() + 1, judged, accepted.isEmpty() ? null : accepted.get(at))));
        }
        return rows.stream();
    }
}
