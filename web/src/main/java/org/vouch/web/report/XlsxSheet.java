package org.vouch.web.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.vouch.web.shared.Neutral;

/**
 * One sheet of a table: text in cells of the format text, so that it stays text when somebody edits it; the header row
 * stays in view and filters. Long text wraps. The same table is the same bytes, whenever and wherever it is written.
 */
final class XlsxSheet {

    /** With the header row. */
    static final int MOST_ROWS = Worksheet.MAX_ROWS;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 42;
    private static final int ROWS_AT_A_TIME = 500;
    private static final String TEXT = "@";
    private static final String TOP = "top";

    private final FrozenTable table;
    private final List<Boolean> numbers;
    private final Worksheet sheet;
    private int[] widths;

    private XlsxSheet(FrozenTable table, Set<String> numbers, Worksheet sheet) {
        this.table = table;
        this.numbers = table.headers().stream().map(numbers::contains).toList();
        this.sheet = sheet;
    }

    /** @param numbers the headers of the columns that hold numbers; any other cell is text, whatever it looks like */
    static byte[] of(FrozenTable table, Set<String> numbers) {
        return of(table, numbers, book -> {});
    }

    /** @param more writes what other sheets the workbook has */
    static byte[] of(FrozenTable table, Set<String> numbers, Consumer<Workbook> more) {
        try {
            Path file = Files.createTempFile("vouch", ".xlsx");
            try {
                write(table, numbers, more, file);
                return SteadyZip.of(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(FrozenTable table, Set<String> numbers, Consumer<Workbook> more, Path file)
            throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file);
                Workbook workbook = new Workbook(bytes, "Vouch", null)) {
            new XlsxSheet(table, numbers, workbook.newWorksheet("report")).write();
            more.accept(workbook);
        }
    }

    private void write() throws IOException {
        widths = IntStream.range(0, table.headers().size()).map(this::width).toArray();
        XlsxPrinting.set(sheet, widths);
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
            text(0, column, table.headers().get(column));
            sheet.style(0, column).bold().format(TEXT).verticalAlignment(TOP).set();
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), table.headers().size() - 1);
        for (int row = 1; row <= table.rows().size(); row++) {
            line(row, table.rows().get(row - 1));
            if (row % ROWS_AT_A_TIME == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private void line(int row, List<String> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell.isEmpty()) {
                continue;
            }
            if (numbers.get(column)) {
                sheet.value(row, column, Long.valueOf(cell));
                sheet.style(row, column)
                        .horizontalAlignment("center")
                        .verticalAlignment(TOP)
                        .set();
            } else {
                text(row, column, cell);
                lines = Math.max(lines, XlsxHeight.lines(cell, widths[column]));
                sheet.style(row, column)
                        .format(TEXT)
                        .wrapText(true)
                        .verticalAlignment(TOP)
                        .set();
            }
        }
        if (lines > 1) {
            sheet.rowHeight(row, XlsxHeight.of(lines));
        }
    }

    private void text(int row, int column, String cell) {
        sheet.value(row, column, XlsxText.of(Neutral.undone(cell)));
    }

    private int width(int column) {
        int longest = Stream.concat(Stream.of(table.headers()), table.rows().stream())
                .mapToInt(cells -> cells.get(column).length())
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(longest + 2, WIDEST));
    }
}
