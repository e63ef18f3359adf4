package org.vouch.web.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.CsvRendering;
import org.vouch.domain.report.ExportRow;
import org.vouch.web.shared.Neutral;

/** Writes by RFC 4180: commas, CRLF, quotes where a cell needs them, quotes within doubled. */
@ApplicationScoped
class FastCsvRendering implements CsvRendering {

    private static final Column[] COLUMNS = Column.values();

    @Override
    public byte[] render(List<ExportRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    Arrays.stream(COLUMNS).map(Column::header).map(Neutral::of).toList());
            rows.forEach(row -> csv.writeRecord(cells(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> cells(ExportRow row) {
        return Arrays.stream(COLUMNS).map(column -> cell(row, column)).toList();
    }

    private static String cell(ExportRow row, Column column) {
        return column.isNumber() ? row.cell(column) : Neutral.of(row.cell(column));
    }
}
