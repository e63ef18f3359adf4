package org.vouch.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.CsvChoices;
import org.vouch.domain.report.CsvChoices.Separator;
import org.vouch.domain.report.FileBytes;
import org.vouch.domain.report.RenderedRows;
import org.vouch.domain.report.contents.ClaimEntry;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.contents.Recorded;
import org.vouch.web.shared.Neutral;

/**
 * What LibreOffice makes of our files: formulas that were used in attacks and strings that broke programs, behind every
 * lead-in, in every column of text and as headers. {@code ./formula-trial} runs it.
 */
class FormulaTrial {

    private static final List<String> LEAD_INS = List.of("", " ", "\"", "'", "\t", "\n", "\u00A0\u200B", "\uFEFF");
    private static final int HEADERS_A_FILE = 600;

    @SuppressWarnings("SystemOut") // whoever runs a trial by hand reads it
    private final PrintStream terminal = System.out;

    @TempDir
    private Path folder;

    private Soffice soffice;
    private List<FrozenTable> tables;

    @BeforeEach
    void cellsAndHeaders() {
        soffice = new Soffice(folder);
        Set<String> payloads = new LinkedHashSet<>(CsvCases.ofOthers());
        payloads.addAll(CsvCases.formulas());
        assertThat(payloads).hasSizeGreaterThan(500);
        List<String> cells = payloads.stream()
                .flatMap(payload -> LEAD_INS.stream().map(lead -> lead + payload))
                .distinct()
                .toList();
        tables = new ArrayList<>(List.of(inEveryColumn(cells)));
        for (int from = 0; from < cells.size(); from += HEADERS_A_FILE) {
            tables.add(asHeaders(cells.subList(from, Math.min(cells.size(), from + HEADERS_A_FILE))));
        }
        terminal.printf(
                Locale.ROOT,
                "%d payloads behind %d lead-ins in %d columns and as headers: %d files of %d cells of text%n",
                payloads.size(),
                LEAD_INS.size(),
                tables.get(0).headers().size() - 1,
                tables.size(),
                tables.stream().mapToLong(FormulaTrial::size).sum());
    }

    @Test
    void noCellIsAFormulaAndEveryTextIsWhatWasEntered() throws IOException {
        soffice.open(written("control", FormulaTrial::bare), opening(Separator.COMMA, 0)).stream()
                .limit(1)
                .forEach(control -> {
                    terminal.printf(
                            "not neutralised, to see that formulas are found: %d formulas%n", control.formulas());
                    assertThat(control.formulas()).isPositive();
                });
        for (Separator separator : Separator.values()) {
            List<Path> files = written(separator.word(), table -> csv(table, separator));
            List<OpenedSheet> taken = soffice.open(files, opening(separator, 0));
            told(separator + " as LibreOffice takes it", taken, false, Neutral::of);
            List<OpenedSheet> texts = soffice.open(files, opening(separator, HEADERS_A_FILE + 1));
            told(separator + " with all columns as text", texts, true, Neutral::of);
        }
        List<Path> books = written(
                "xlsx",
                table -> Written.sheet(neutral(table), Set.of(), book -> XlsxAbout.write(book, claimed(table))));
        told("XLSX", soffice.open(books, ""), true, UnaryOperator.identity());
    }

    /**
     * @param all whether no cell may have been taken for a number or a date
     * @param written what the file has for a text that was entered, which an import takes back one to one
     */
    private void told(String what, List<OpenedSheet> opened, boolean all, UnaryOperator<String> written) {
        int formulas = opened.stream().mapToInt(OpenedSheet::formulas).sum();
        long compared = 0;
        long other = 0;
        List<String> differing = new ArrayList<>();
        for (int file = 0; file < tables.size(); file++) {
            List<List<String>> entered = lines(tables.get(file));
            for (int row = 0; row < entered.size(); row++) {
                for (int column = 0; column < entered.get(row).size(); column++) {
                    OpenedSheet.Cell cell = opened.get(file).at(row, column);
                    String text = entered.get(row).get(column);
                    String wanted = told(written.apply(text));
                    assertThat(Neutral.undone(Neutral.of(text))).isEqualTo(text);
                    if (!cell.isText() && !all) {
                        other++;
                    } else if (cell.isText() && told(cell.text()).equals(wanted)) {
                        compared++;
                    } else {
                        differing.add(
                                quoted(wanted) + " became " + quoted(cell.text()) + (cell.isText() ? "" : ", no text"));
                    }
                }
            }
        }
        terminal.printf(
                Locale.ROOT,
                "%s: %d formulas, %d texts as entered, %d taken for numbers or dates, %d differ%n",
                what,
                formulas,
                compared,
                other,
                differing.size());
        assertThat(formulas).as(what).isZero();
        assertThat(differing.stream().distinct().limit(20)).as(what).isEmpty();
    }

    /**
     * What LibreOffice holds of a text: what XML can tell, one kind of line break, and no tab in a cell of several lines
     * (it drops them as it opens the file, in which they are).
     */
    private static String told(String text) {
        String lines =
                text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]", "");
        return lines.contains("\n") ? lines.replace("\t", "") : lines;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        text.chars()
                .forEach(c ->
                        quoted.append(c > 0x20 && c < 0x7F ? String.valueOf((char) c) : String.format("\\u%04X", c)));
        return quoted.toString();
    }

    private List<Path> written(String name, Function<FrozenTable, byte[]> rendering) throws IOException {
        List<Path> files = new ArrayList<>();
        for (FrozenTable table : tables) {
            Path file = folder.resolve(name + "-" + files.size() + (name.equals("xlsx") ? ".xlsx" : ".csv"));
            files.add(Files.write(file, rendering.apply(table)));
        }
        return files;
    }

    private static String opening(Separator separator, int texts) {
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= texts; column++) {
            columns.add(column + "/2");
        }
        return "Text - txt - csv (StarCalc):" + (int) separator.sign() + ",34,76,1," + String.join("/", columns)
                + ",0,false,true,false,false,false,0,true";
    }

    private static byte[] bare(FrozenTable table) {
        return Written.lines(lines(table).stream(), CsvChoices.NONE);
    }

    private static byte[] csv(FrozenTable table, Separator separator) {
        return Written.chosen(
                Written.lines(lines(neutral(table)).stream(), CsvChoices.NONE), new CsvChoices(separator, false));
    }

    /** What is entered as claims and their sections, for the sheet beside the rows. */
    private static EditionContents claimed(FrozenTable table) {
        EditionContents none =
                FrozenContents.of(new RenderedRows(1, table.rows().size(), FileBytes.of(new byte[0]), "trial"));
        List<ClaimEntry> claims = table.rows().stream()
                .map(row -> row.get(row.size() - 1))
                .filter(text -> !text.isEmpty())
                .map(text -> new ClaimEntry(9, 1, text, text, text))
                .toList();
        Recorded recorded = new Recorded(
                claims, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
        return new EditionContents(
                none.head(), none.rows(), recorded, none.involved(), List.of(), List.of(), none.language());
    }

    private static FrozenTable neutral(FrozenTable table) {
        return new FrozenTable(
                table.headers().stream().map(Neutral::of).toList(),
                table.rows().stream()
                        .map(cells -> cells.stream().map(Neutral::of).toList())
                        .toList());
    }

    /** Behind a column that tells the rows apart. */
    private static FrozenTable inEveryColumn(List<String> cells) {
        List<String> headers = Stream.concat(
                        Stream.of("row"),
                        Arrays.stream(Column.values())
                                .filter(column -> !column.isNumber())
                                .map(Column::header))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (String cell : cells) {
            List<String> row = new ArrayList<>(Collections.nCopies(headers.size(), cell));
            row.set(0, "r" + rows.size());
            rows.add(row);
        }
        return new FrozenTable(headers, rows);
    }

    private static FrozenTable asHeaders(List<String> cells) {
        return new FrozenTable(cells, List.of(Collections.nCopies(cells.size(), "under it")));
    }

    private static List<List<String>> lines(FrozenTable table) {
        return Stream.concat(Stream.of(table.headers()), table.rows().stream()).toList();
    }

    private static long size(FrozenTable table) {
        return (long) table.headers().size() * (table.rows().size() + 1);
    }
}
