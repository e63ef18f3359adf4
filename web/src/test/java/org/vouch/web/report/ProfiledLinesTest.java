package org.vouch.web.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.CsvChoices;
import org.vouch.domain.report.JoinedValues;
import org.vouch.domain.report.profile.ProfileColumns;
import org.vouch.web.shared.Neutral;

class ProfiledLinesTest {

    private static final List<String> HEADERS = List.of("claim_id", "figures", "caveats", "chain", "note");

    @Test
    void columnsAreThoseOfTheProfileInItsOrder() {
        assertThat(profiled("note, claim_id", List.of(List.of("c9", "", "", "", "A note"))))
                .containsExactly(List.of("note", "claim_id"), List.of("A note", "c9"));
    }

    @Test
    void valuesAreSplitOverAsManyColumnsAsTheFullestRowNeeds() {
        assertThat(profiled(
                        "figures numbered, claim_id",
                        List.of(
                                List.of("c1", "1500 soldiers", "", "", ""),
                                List.of("c2", "10 | 20 | 30", "", "", ""),
                                List.of("c3", "", "", "", ""))))
                .containsExactly(
                        List.of("figures_1", "figures_2", "figures_3", "claim_id"),
                        List.of("1500 soldiers", "", "", "c1"),
                        List.of("10", "20", "30", "c2"),
                        List.of("", "", "", "c3"));
    }

    @Test
    void aSplitColumnThatNoRowFillsIsStillThere() {
        assertThat(profiled("figures numbered", List.of(List.of("c1", "", "", "", ""))))
                .containsExactly(List.of("figures_1"), List.of(""));
    }

    @Test
    void valuesAreJoinedAsTheProfileSays() {
        List<String> row = List.of("c1", "", "DW: not checked | Yonhap: no word", "DW > Yonhap", "");

        assertThat(profiled("caveats semicolon, chain lines", List.of(row)).get(1))
                .containsExactly("DW: not checked; Yonhap: no word", "DW\nYonhap");
        assertThat(profiled("caveats, chain", List.of(row)).get(1))
                .containsExactly("DW: not checked | Yonhap: no word", "DW > Yonhap");
    }

    @Test
    void theHopsOfAChainAreSplitAtItsOwnSign() {
        assertThat(profiled("chain numbered", List.of(List.of("c1", "", "", "DW > A | B > NIS", "")))
                        .get(1))
                .containsExactly("DW", "A | B", "NIS");
    }

    @Test
    void anApostropheOfTheJoinedCellIsTakenOffAndEachValueIsNeutralisedOnItsOwn() {
        List<String> row = List.of("c1", Neutral.of("=1 | 2 | +3"), "", "", "");
        assertThat(row.get(1)).startsWith("'=");

        assertThat(profiled("figures numbered", List.of(row)).get(1)).containsExactly("'=1", "2", "'+3");
        assertThat(profiled("figures lines", List.of(row)).get(1)).containsExactly("'=1\n2\n+3");
        assertThat(profiled("figures", List.of(row)).get(1)).containsExactly("'=1 | 2 | +3");
    }

    @Test
    void aColumnThatTheFileDoesNotHaveStaysEmpty() {
        assertThat(profiled("origins, evidence numbered, claim_id", List.of(List.of("c1", "", "", "", ""))))
                .containsExactly(List.of("origins", "evidence_1", "claim_id"), List.of("", "", "c1"));
    }

    @Test
    void whateverIsRecordedComesBackFromTheSplitFile() {
        Random chance = new Random(2024);
        List<List<String>> entered = IntStream.range(0, 2000)
                .mapToObj(row -> IntStream.range(0, chance.nextInt(5))
                        .mapToObj(value -> recorded(chance))
                        .toList())
                .toList();
        Stream<List<String>> lines = Stream.concat(
                Stream.of(List.of("claim_id", "figures")),
                entered.stream().map(values -> List.of("c9", Neutral.of(JoinedValues.of(values, Column.JOINED_BY)))));
        byte[] stored = Written.lines(lines, CsvChoices.NONE);

        byte[] split = Written.profiled(stored, ProfileColumns.read("figures numbered"), CsvChoices.NONE);

        FrozenTable read = Written.table(split);
        assertThat(read.headers()).containsExactly("figures_1", "figures_2", "figures_3", "figures_4");
        for (int row = 0; row < entered.size(); row++) {
            List<String> cells = read.rows().get(row);
            assertThat(cells.subList(0, entered.get(row).size()).stream().map(Neutral::undone))
                    .isEqualTo(entered.get(row));
            assertThat(cells.subList(entered.get(row).size(), cells.size())).allMatch(String::isEmpty);
            assertThat(cells).allMatch(cell -> Neutral.of(cell).equals(cell) || cell.startsWith("'"));
        }
        assertThat(new String(split, UTF_8)).startsWith("figures_1,");
    }

    @Test
    void aFileOfOneColumnLosesNoRow() {
        byte[] stored = Written.lines(
                Stream.of(List.of("claim_id", "note"), List.of("c1", ""), List.of("c2", "b"), List.of("c3", "")),
                CsvChoices.NONE);

        byte[] file = Written.profiled(stored, ProfileColumns.read("note"), CsvChoices.NONE);

        assertThat(Written.table(file).rows()).containsExactly(List.of(""), List.of("b"), List.of(""));
    }

    @Test
    void separatorAndMarkAreChosenTogetherWithAProfile() {
        byte[] stored = Written.lines(Stream.of(HEADERS, List.of("c1", "1 | 2", "", "", "a;b")), CsvChoices.NONE);

        assertThat(new String(
                        Written.profiled(
                                stored,
                                ProfileColumns.read("note, figures numbered"),
                                new CsvChoices(CsvChoices.Separator.SEMICOLON, true)),
                        UTF_8))
                .isEqualTo("\uFEFFnote;figures_1;figures_2\r\n\"a;b\";1;2\r\n");
    }

    /** As a text is recorded: something in it, and no white space around. */
    private static String recorded(Random chance) {
        String signs = "ab|=+'\"\n, \u00e4";
        StringBuilder text = new StringBuilder();
        for (int at = 0; at <= chance.nextInt(9); at++) {
            text.append(signs.charAt(chance.nextInt(signs.length())));
        }
        String value = text.toString().strip();
        return value.isEmpty() ? "|" : value;
    }

    private static List<List<String>> profiled(String columns, List<List<String>> rows) {
        List<List<String>> lines = new ArrayList<>();
        ProfiledLines.each(
                ProfileColumns.read(columns),
                taker -> Stream.concat(Stream.of(HEADERS), rows.stream()).forEach(taker),
                lines::add);
        return lines;
    }
}
