package org.vouch.web.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.CsvChoices;
import org.vouch.domain.report.CsvChoices.Separator;
import org.vouch.domain.report.ExportRow;
import org.vouch.web.shared.Neutral;

/** What was entered is what a reader of the file gets, with FastCSV and with Commons CSV, whatever stands between cells. */
class CsvRoundTripTest {

    private static final List<Column> COLUMNS = List.of(Column.values());
    private static final List<Column> FILLED = List.of(
            Column.CLAIM_ID, Column.CLAIM, Column.HOLDER, Column.MADE_ON, Column.QUOTE, Column.TITLE, Column.NOTE);

    /** Its telephone number is another than the collection says. */
    private static final String EXPECTS_ANOTHER_NUMBER = "location_coordinates.csv";

    private static final byte[] RANDOM = Written.csv(rows(RandomCells.rows(10_000, FILLED.size())));

    @ParameterizedTest
    @EnumSource(Separator.class)
    void tenThousandRandomRowsComeBack(Separator separator) {
        List<List<String>> entered = RandomCells.rows(10_000, FILLED.size());
        byte[] bytes = Written.chosen(RANDOM, new CsvChoices(separator, false));

        assertThat(CsvCases.byFastCsv(bytes, separator)
                        .skip(1)
                        .map(CsvRoundTripTest::read)
                        .toList())
                .isEqualTo(entered);
        assertThat(CsvCases.byCommonsCsv(bytes, separator)
                        .skip(1)
                        .map(CsvRoundTripTest::read)
                        .toList())
                .isEqualTo(entered);
    }

    @ParameterizedTest
    @EnumSource(Separator.class)
    void everyCellThatTheSpecificationOfFastCsvKnowsComesBack(Separator separator) {
        assumeTrue(CsvCases.sharedAreHere(), "the collections of ../shared/data are not here: skipped");
        List<List<String>> records = CsvCollections.recordsOfFastCsvSpec();

        assertThat(records).hasSizeGreaterThan(50);
        assertThat(writtenAndRead(records, separator)).isEqualTo(records);
    }

    @ParameterizedTest
    @EnumSource(Separator.class)
    void everyFileOfCsvSpectrumIsReadAsExpectedAndComesBack(Separator separator) {
        assumeTrue(CsvCases.sharedAreHere(), "the collections of ../shared/data are not here: skipped");
        List<CsvCollections.Expected> files = CsvCollections.csvSpectrum();

        assertThat(files).hasSize(12);
        for (CsvCollections.Expected file : files) {
            FrozenTable table = Written.table(file.csv().getBytes(UTF_8));
            List<List<String>> lines = new ArrayList<>(List.of(table.headers()));
            lines.addAll(table.rows());
            if (!file.name().equals(EXPECTS_ANOTHER_NUMBER)) {
                assertThat(lines).as(file.name()).isEqualTo(file.lines());
            }
            assertThat(writtenAndRead(lines, separator)).as(file.name()).isEqualTo(lines);
        }
    }

    @Test
    void theMarkIsNoPartOfTheFirstCell() {
        byte[] bytes = Written.chosen("claim,note\r\n".getBytes(UTF_8), new CsvChoices(Separator.TAB, true));

        assertThat(CsvCases.byFastCsv(bytes, Separator.TAB)).containsExactly(List.of("claim", "note"));
    }

    private static List<List<String>> writtenAndRead(List<List<String>> records, Separator separator) {
        Stream<List<String>> lines =
                records.stream().map(cells -> cells.stream().map(Neutral::of).toList());
        byte[] bytes = Written.lines(lines, new CsvChoices(separator, false));
        List<List<String>> read = CsvCases.byFastCsv(bytes, separator).toList();
        assertThat(CsvCases.byCommonsCsv(bytes, separator)).containsExactlyElementsOf(read);
        return read.stream()
                .map(cells -> cells.stream().map(Neutral::undone).toList())
                .toList();
    }

    private static List<ExportRow> rows(List<List<String>> entered) {
        return entered.stream().map(CsvRoundTripTest::row).toList();
    }

    private static ExportRow row(List<String> cells) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        FILLED.forEach(column -> row.put(column, cells.get(FILLED.indexOf(column))));
        return new ExportRow(row);
    }

    private static List<String> read(List<String> line) {
        assertThat(line).hasSameSizeAs(COLUMNS);
        COLUMNS.stream()
                .filter(column -> !FILLED.contains(column))
                .forEach(column -> assertThat(line.get(COLUMNS.indexOf(column))).isEmpty());
        return FILLED.stream()
                .map(column -> Neutral.undone(line.get(COLUMNS.indexOf(column))))
                .toList();
    }
}
