package org.vouch.web.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
    private static final Pattern SPACED = Pattern.compile("^\\s|\\s$|\\s\\s|[\\t\\r\\n]");

    private final StoredLines lines;
    private final Set<String> numbersAre;
    private final Worksheet sheet;
    private List<Boolean> numbers;
    private int[] widths;
    private int row;

    private XlsxSheet(StoredLines lines, Set<String> numbers, Worksheet sheet) {
        this.lines = lines;
        this.numbersAre = numbers;
        this.sheet = sheet;
    }

    /**
     * @param numbers the headers of the columns that hold numbers; any other cell is text, whatever it looks like
     * @param more writes what other sheets the workbook has
     */
    static void write(StoredLines lines, Set<String> numbers, Consumer<Workbook> more, OutputStream to)
            throws IOException {
        Path file = Files.createTempFile("vouch", ".xlsx");
        try {
            write(lines, numbers, more, file);
            SteadyZip.copy(file, to);
        } finally {
            Files.delete(file);
        }
    }

    private static void write(StoredLines lines, Set<String> numbers, Consumer<Workbook> more, Path file)
            throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file);
                Workbook workbook = new Workbook(bytes, "Vouch", null)) {
            new XlsxSheet(lines, numbers, workbook.newWorksheet("report")).write();
            more.accept(workbook);
        }
    }

    /** Widths stand before the cells, so that the table is read twice. */
    private void write() throws IOException {
        int rows = measure();
        XlsxPrinting.set(sheet, widths);
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, rows, widths.length - 1);
        lines.each(this::line);
        sheet.finish();
    }

    /** @return how many rows there are below the headers */
    private int measure() {
        int[] rows = {-1};
        lines.each(cells -> {
            if (rows[0]++ < 0) {
                widths = new int[cells.size()];
            }
            for (int column = 0; column < cells.size(); column++) {
                widths[column] = Math.max(widths[column], cells.get(column).length());
            }
        });
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(NARROWEST, Math.min(widths[column] + 2, WIDEST));
            sheet.width(column, widths[column]);
        }
        return rows[0];
    }

    private void line(List<String> cells) {
        if (row == 0) {
            headers(cells);
        } else {
            cells(cells);
        }
        if (++row % ROWS_AT_A_TIME == 0) {
            flush();
        }
    }

    private void headers(List<String> headers) {
        numbers = headers.stream().map(numbersAre::contains).toList();
        for (int column = 0; column < headers.size(); column++) {
            text(column, headers.get(column));
            sheet.style(0, column).bold().format(TEXT).verticalAlignment(TOP).set();
        }
    }

    private void cells(List<String> cells) {
        int high = 1;
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
                text(column, cell);
                high = Math.max(high, XlsxHeight.lines(cell, widths[column]));
                sheet.style(row, column)
                        .format(TEXT)
                        .wrapText(true)
                        .verticalAlignment(TOP)
                        .set();
            }
        }
        if (high > 1) {
            sheet.rowHeight(row, XlsxHeight.of(high));
        }
    }

    /**
     * In the cell itself: strings that cells share would all be held until the end. Those are left for what has white space
     * that the library does not ask to be kept otherwise.
     */
    private void text(int column, String cell) {
        String text = XlsxText.of(Neutral.undone(cell));
        if (SPACED.matcher(text).find()) {
            sheet.value(row, column, text);
        } else {
            sheet.inlineString(row, column, text);
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
