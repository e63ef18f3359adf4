package org.vouch.web.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.vouch.domain.report.CsvChoices;
import org.vouch.domain.report.CsvRendering;
import org.vouch.domain.report.ExportRow;
import org.vouch.domain.report.FileBytes;
import org.vouch.domain.report.RenderedRows;
import org.vouch.domain.report.profile.ProfileColumns;

/** Files that are short, in memory. */
public final class Written {

    private Written() {}

    static byte[] csv(List<ExportRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvRendering.Rows csv = new FastCsvRendering().to(bytes)) {
            rows.forEach(csv);
        }
        return bytes.toByteArray();
    }

    static RenderedRows rows(int count, byte[] csv) {
        return new RenderedRows(1, count, FileBytes.of(csv), "test");
    }

    static byte[] lines(Stream<List<String>> lines, CsvChoices choices) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvBytes.write(bytes, lines, choices);
        return bytes.toByteArray();
    }

    static byte[] chosen(byte[] stored, CsvChoices choices) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            CsvBytes.chosen(new ByteArrayInputStream(stored), choices, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] profiled(byte[] stored, ProfileColumns columns, CsvChoices choices) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvBytes.profiled(taker -> FrozenLines.each(new ByteArrayInputStream(stored), taker), columns, choices, bytes);
        return bytes.toByteArray();
    }

    static FrozenTable table(byte[] csv) {
        return FrozenTable.of(new ByteArrayInputStream(csv));
    }

    static byte[] sheet(FrozenTable table, Set<String> numbers) {
        return sheet(table, numbers, book -> {});
    }

    static byte[] sheet(FrozenTable table, Set<String> numbers, Consumer<Workbook> more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XlsxSheet.write(
                    taker -> {
                        taker.accept(table.headers());
                        table.rows().forEach(taker);
                    },
                    numbers,
                    more,
                    bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] all(InputStream stored) {
        try (stored) {
            return stored.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
