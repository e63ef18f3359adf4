package org.vouch.web.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.ExportRow;
import org.vouch.web.shared.Neutral;

class FastCsvRenderingTest {

    /** RFC 4180 section 2.3: an optional header line; section 2.1: records are ended by a line break (CRLF). */
    @Test
    void theHeaderRowComesFirstAndLinesEndInCrLf() {
        String csv = new String(Written.csv(List.of()), UTF_8);

        assertThat(csv).startsWith("report,edition,item,claim_id,").endsWith(",text_sha256,note\r\n");
    }

    /** RFC 4180 section 2.6 and 2.7: line breaks, quotes and commas are enclosed in quotes, and quotes are doubled. */
    @Test
    void onlyCellsThatNeedQuotesHaveThem() {
        String csv =
                text(row(Column.REPORT, "a, \"b\"\nc", Column.EDITION, "1", Column.ITEM, "12", Column.CLAIM, " d "));

        assertThat(csv).contains("\r\n\"a, \"\"b\"\"\nc\",1,12,, d ,").endsWith(",\r\n");
    }

    @Test
    void noByteOrderMarkStandsInFront() {
        assertThat(Written.csv(List.of())[0]).isEqualTo((byte) 'r');
    }

    @Test
    void numbersVouchWroteStayNumbersAndTextIsNeutralised() {
        String csv = text(row(Column.EDITION, "-1", Column.NOTE, "-1"));

        assertThat(csv).contains("\r\n,-1,").endsWith(",'-1\r\n");
    }

    @Test
    void everyHardCellComesBackAsItWasEntered() {
        List<String> cells = CsvCases.neutralised()
                .flatMap(example -> Stream.of(example.cell(), example.written()))
                .toList();

        assertThat(roundTrip(cells)).isEqualTo(cells);
    }

    @Test
    void everyCellOfOthersCollectionsComesBackBehindEveryLeadIn() {
        assumeTrue(CsvCases.sharedAreHere(), "the collections of ../shared/data are not here: skipped");
        List<String> cells = CsvCases.ofOthers().stream()
                .flatMap(cell -> Stream.of("", " ", "\"", "'", "\t", "\u00A0\n").map(lead -> lead + cell))
                .toList();

        assertThat(cells).hasSizeGreaterThan(3000);
        assertThat(roundTrip(cells)).isEqualTo(cells);
    }

    /** Every cell as a quote and as a note, a row each, read back by FastCSV. */
    private List<String> roundTrip(List<String> cells) {
        List<ExportRow> rows = cells.stream()
                .map(cell -> row(Column.CLAIM_ID, "c1", Column.QUOTE, cell, Column.NOTE, cell))
                .toList();
        FrozenTable table = Written.table(Written.csv(rows));
        int quote = table.headers().indexOf("quote");
        int note = table.headers().indexOf("note");
        List<String> read = new ArrayList<>();
        for (List<String> line : table.rows()) {
            assertThat(line.get(note)).isEqualTo(line.get(quote));
            read.add(Neutral.undone(line.get(quote)));
        }
        return Collections.unmodifiableList(read);
    }

    private String text(ExportRow row) {
        return new String(Written.csv(List.of(row)), UTF_8);
    }

    private static ExportRow row(Object... columnsAndCells) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < columnsAndCells.length; i += 2) {
            cells.put((Column) columnsAndCells[i], (String) columnsAndCells[i + 1]);
        }
        return new ExportRow(cells);
    }
}
