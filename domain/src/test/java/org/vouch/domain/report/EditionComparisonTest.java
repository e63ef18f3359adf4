package org.vouch.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditionComparisonTest {

    private static final List<String> HEADERS =
            List.of("report", "edition", "item", "claim_id", "statement_id", "credibility", "citation_id", "note");

    private static final EditionCells FIRST = cells(
            "Who?|1|1|c1|s1|3|q1|One origin.",
            "Who?|1|1|c1|s2||q2|One origin.",
            "Who?|1|2|c2|s3|6|q3|",
            "Who?|1|3|c3|s4|2|q4|");

    @Test
    void anEditionSaysTheSameAsItself() {
        EditionComparison same = EditionComparison.of(FIRST, FIRST);

        assertThat(same.isSame()).isTrue();
        assertThat(same.changed()).isEmpty();
        assertThat(same.count(RowChange.SAME)).isEqualTo(4);
    }

    @Test
    void theTitleAndTheNumberOfTheEditionAreNoDifferenceOfARow() {
        EditionCells second = cells("Who says so?|2|1|c1|s1|3|q1|One origin.");

        assertThat(EditionComparison.of(cells("Who?|1|1|c1|s1|3|q1|One origin."), second)
                        .isSame())
                .isTrue();
    }

    @Test
    void aRegradeAndANewNoteAreToldCellByCell() {
        EditionCells second = cells(
                "Who?|2|1|c1|s1|4|q1|Two origins.",
                "Who?|2|1|c1|s2||q2|Two origins.",
                "Who?|2|2|c2|s3|6|q3|",
                "Who?|2|3|c3|s4|2|q4|");

        List<RowDifference> changed = EditionComparison.of(FIRST, second).changed();

        assertThat(changed).extracting(RowDifference::kind).containsOnly(RowChange.CHANGED);
        assertThat(changed.get(0).cells())
                .containsExactly(
                        new CellDifference("credibility", "3", "4"),
                        new CellDifference("note", "One origin.", "Two origins."));
        assertThat(changed.get(1).cells()).extracting(CellDifference::column).containsExactly("note");
    }

    @Test
    void aDroppedRowStandsBehindTheOneItStoodBehind() {
        EditionCells second = cells("Who?|2|1|c1|s1|3|q1|One origin.", "Who?|2|2|c3|s4|2|q4|");

        assertThat(told(EditionComparison.of(FIRST, second)))
                .containsExactly("SAME s1", "DROPPED s2", "DROPPED s3", "MOVED s4");
    }

    @Test
    void aClaimThatOnlyMovedIsNotCalledChanged() {
        EditionCells second =
                cells("Who?|2|1|c2|s3|6|q3|", "Who?|2|2|c1|s1|3|q1|One origin.", "Who?|2|2|c1|s2||q2|One origin.");

        assertThat(told(EditionComparison.of(FIRST, second)))
                .containsExactly("MOVED s3", "DROPPED s4", "MOVED s1", "MOVED s2");
    }

    @Test
    void aSecondCitationOfAStatementIsARowOfItsOwn() {
        EditionCells second = cells("Who?|2|1|c1|s1|3|q1|One origin.", "Who?|2|1|c1|s1|3|q9|One origin.");

        assertThat(told(EditionComparison.of(cells("Who?|1|1|c1|s1|3|q1|One origin."), second)))
                .containsExactly("SAME s1", "ADDED s1");
    }

    @Test
    void aColumnThatOnlyOneEditionHasIsComparedWithNothing() {
        EditionCells wider = new EditionCells(
                List.of("claim_id", "statement_id", "citation_id", "url"),
                List.of(List.of("c1", "s1", "q1", "https:")));
        EditionCells narrower = new EditionCells(
                List.of("claim_id", "statement_id", "citation_id"), List.of(List.of("c1", "s1", "q1")));

        assertThat(EditionComparison.of(wider, narrower).rows().get(0).cells())
                .containsExactly(new CellDifference("url", "https:", ""));
        assertThat(EditionComparison.of(narrower, wider).rows().get(0).cells())
                .containsExactly(new CellDifference("url", "", "https:"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDifferencesAppliedToTheOlderGiveTheNewer(long seed) {
        Random chance = new Random(seed);
        EditionCells older = byChance(chance, "1");
        EditionCells newer = byChance(chance, "2");

        assertThat(applied(older, EditionComparison.of(older, newer), "2")).isEqualTo(newer.rows());
        assertThat(applied(newer, EditionComparison.of(newer, older), "1")).isEqualTo(older.rows());
    }

    private static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(300);
    }

    /** What somebody who has only the older edition and the differences makes of them. */
    private static List<List<String>> applied(EditionCells older, EditionComparison differences, String edition) {
        Map<RowKey, List<String>> before = new HashMap<>();
        for (List<String> row : older.rows()) {
            int nth = 1;
            while (before.putIfAbsent(new RowKey(row.get(3), row.get(4), row.get(6), nth), row) != null) {
                nth++;
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (RowDifference row : differences.rows()) {
            if (row.kind() != RowChange.DROPPED) {
                rows.add(applied(before.get(row.key()), row, edition));
            }
        }
        return rows;
    }

    private static List<String> applied(List<String> was, RowDifference row, String edition) {
        Map<String, String> cells = new LinkedHashMap<>();
        HEADERS.forEach(header -> cells.put(header, was == null ? "" : was.get(HEADERS.indexOf(header))));
        row.cells().forEach(cell -> {
            assertThat(cells.put(cell.column(), cell.after())).isEqualTo(cell.before());
        });
        cells.put("report", "Who?");
        cells.put("edition", edition);
        return List.copyOf(cells.values());
    }

    private static EditionCells byChance(Random chance, String edition) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < chance.nextInt(12); row++) {
            rows.add(List.of(
                    "Who?",
                    edition,
                    "" + (1 + chance.nextInt(3)),
                    "c" + chance.nextInt(3),
                    "s" + chance.nextInt(3),
                    "" + chance.nextInt(3),
                    "q" + chance.nextInt(2),
                    List.of("", "a,\"b\"\r\n", "'=1").get(chance.nextInt(3))));
        }
        return new EditionCells(HEADERS, rows);
    }

    private static List<String> told(EditionComparison comparison) {
        return comparison.rows().stream()
                .map(row -> row.kind() + " " + row.key().statement())
                .toList();
    }

    private static EditionCells cells(String... rows) {
        return new EditionCells(
                HEADERS,
                Arrays.stream(rows)
                        .map(row -> Arrays.asList(row.split("\\|", -1)))
                        .toList());
    }
}
