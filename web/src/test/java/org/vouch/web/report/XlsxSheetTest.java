package org.vouch.web.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.ExportRow;
import org.vouch.domain.report.RenderedFile;
import org.vouch.domain.report.RenderedRows;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.profile.ProfileColumns;
import org.vouch.domain.report.profile.UsedProfile;
import org.vouch.web.shared.Neutral;

class XlsxSheetTest {

    @Test
    void aTextIsTextAsItWasEnteredAndANumberIsANumber() {
        ReadSheet sheet = sheet(List.of("report", "edition"), List.of(List.of("'=1+1", "2"), List.of("'quoted'", "")));

        assertThat(sheet.cells())
                .containsEntry("A1", "report")
                .containsEntry("A2", "=1+1")
                .containsEntry("B2", "2")
                .containsEntry("A3", "'quoted'")
                .doesNotContainKey("B3");
        assertThat(sheet.isNumber("B2")).isTrue();
        assertThat(sheet.isNumber("A2")).isFalse();
        assertThat(sheet.formulas()).isZero();
        assertThat(sheet.parts().get("xl/styles.xml")).contains("formatCode=\"@\"");
    }

    @Test
    void everyHardCellIsInItAsItWasEntered() {
        List<String> entered = CsvCases.neutralised()
                .map(CsvCases.Neutralised::cell)
                .filter(cell -> !cell.isEmpty())
                .toList();
        ReadSheet sheet = sheet(
                List.of("note"),
                entered.stream().map(cell -> List.of(Neutral.of(cell))).toList());

        assertThat(sheet.cells().values()).containsExactlyElementsOf(with("note", entered));
        assertThat(sheet.formulas()).isZero();
    }

    /** ECMA-376 part 1, 22.9.2.19: a character XML cannot hold is _xHHHH_; an underscore that begins such is _x005F_. */
    @Test
    void whatXmlHasNoSignForIsSpelledOut() {
        List<String> entered =
                List.of(" \u0001 ", "_x0041_x0042_", "a\r\nb\tc\r", "\uFFFF", "\u05D0 \uD83D\uDE00", "_x004_");
        ReadSheet sheet = sheet(List.of("note"), entered.stream().map(List::of).toList());

        assertThat(sheet.cells().values()).containsExactlyElementsOf(with("note", entered));
        assertThat(sheet.parts().get("xl/sharedStrings.xml") + sheet.sheet())
                .contains("_x0001_", "_x005F_x0041_x005F_x0042_", "_xFFFF_");
    }

    @Test
    void aTextLongerThanASpreadsheetTakesSaysSoAtItsEnd() {
        String longest = "x".repeat(XlsxText.LONGEST);
        String tooLong = "x".repeat(XlsxText.LONGEST - XlsxText.CUT_OFF.length() - 1) + "\uD83D\uDE00" + longest;

        assertThat(XlsxText.of(longest)).isEqualTo(longest);
        assertThat(XlsxText.of(tooLong)).endsWith("x… (whole in the CSV)").hasSize(XlsxText.LONGEST - 1);
    }

    @Test
    void theHeaderStaysInViewAndFilters() {
        String sheet = sheet(List.of("claim", "note"), List.of(List.of("a", "b".repeat(200))))
                .sheet();

        assertThat(sheet).contains("state=\"frozen\"", "topLeftCell=\"A2\"", "<autoFilter ref=\"A1:B2\">");
        assertThat(sheet)
                .containsPattern("<col min=\"1\" max=\"1\" width=\"8\\.\\d+\"")
                .containsPattern("<col min=\"2\" max=\"2\" width=\"42\\.\\d+\"");
    }

    @Test
    void itPrintsLyingWithItsHeaderOnEveryPageAndLongTextWraps() {
        ReadSheet read = sheet(List.of("claim", "note"), List.of(List.of("a", "b".repeat(200))));

        assertThat(read.sheet())
                .contains("orientation=\"landscape\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"", "fitToPage=\"true\"")
                .contains("&amp;P / &amp;N");
        assertThat(read.sheet()).containsPattern("<row r=\"2\" ht=\"8\\d\\.\\d+\"");
        assertThat(read.parts().get("xl/workbook.xml")).contains("_xlnm.Print_Titles", "$1:$1");
        assertThat(read.parts().get("xl/styles.xml")).contains("wrapText=\"true\"", "vertical=\"top\"");
    }

    @Test
    void theSecondSheetTellsWhatStandsInNoColumn() {
        EditionContents contents = FrozenContents.ofOneClaim();
        ReadSheet book = ReadSheet.of(
                new XlsxRendering().render(contents).orElseThrow().content().all());
        ReadSheet about = book.second();

        assertThat(about.cells().values())
                .contains("Have they arrived?", "One origin, *one* side.", "c9", "Soldiers have arrived", "Arrivals")
                .contains("22 October 2024, 09:30 UTC", contents.rows().sha256(), "report.pdf");
        assertThat(about.formulas()).isZero();
        assertThat(about.cells().keySet()).noneMatch(about::isNumber);
        assertThat(book.cells()).containsEntry("A1", "report").containsEntry("A2", "Who says so?");
        assertThat(book.parts().get("xl/workbook.xml")).containsSubsequence("name=\"report\"", "name=\"About\"");
    }

    @Test
    void theSecondSheetNamesTheFilesThatTheEditionHas() {
        EditionContents profiled = FrozenContents.ofOneClaim(
                new UsedProfile(3, 1, "Graphics desk", ProfileColumns.read("claim_id, figures numbered")));
        RenderedRows many = Written.rows(5_000, "report\r\n".getBytes(UTF_8));

        assertThat(about(profiled)).contains("report-profile.csv", "report.html", "report.pdf");
        assertThat(about(FrozenContents.of(many)))
                .contains("report.csv", "report.html")
                .doesNotContain("report-profile.csv", "report.pdf");
    }

    private static Collection<String> about(EditionContents contents) {
        byte[] book =
                new XlsxRendering().render(contents).orElseThrow().content().all();
        return ReadSheet.of(book).second().cells().values();
    }

    @Test
    void theSameRowsAreTheSameBytesInAnyLocaleTimeZoneAndMinute() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] first = rendered().content().all();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(rendered().content().all()).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(ReadSheet.of(first).parts().get("docProps/core.xml")).doesNotContain("created");
    }

    @Test
    void theWorkbookSaysWhatWroteIt() {
        RenderedFile file = rendered();

        assertThat(file.name()).isEqualTo("report.xlsx");
        assertThat(file.renderedBy()).matches("Vouch \\d\\S+, fastexcel \\d+\\.\\d+\\.\\d+");
        assertThat(Programs.of("csv")).matches("Vouch \\d\\S+, FastCSV \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void rowsThatNoSheetHoldsHaveNoWorkbook() {
        RenderedRows rows = Written.rows(XlsxSheet.MOST_ROWS, "report\r\n".getBytes(UTF_8));

        assertThat(new XlsxRendering().render(FrozenContents.of(rows))).isEmpty();
    }

    private static RenderedFile rendered() {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.EDITION, "1");
        cells.put(Column.CLAIM, "=1+1");
        cells.put(Column.NOTE, "Zwölf");
        byte[] csv = Written.csv(List.of(new ExportRow(cells), new ExportRow(cells)));
        return new XlsxRendering()
                .render(FrozenContents.of(Written.rows(2, csv)))
                .orElseThrow();
    }

    private static ReadSheet sheet(List<String> headers, List<List<String>> rows) {
        return ReadSheet.of(Written.sheet(new FrozenTable(headers, rows), Set.of("edition")));
    }

    private static List<String> with(String header, List<String> cells) {
        return Stream.concat(Stream.of(header), cells.stream()).toList();
    }
}
