package org.vouch.web.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vouch.domain.shared.CsvColumn;
import org.vouch.domain.shared.RowTaker;

/** Writes rows as they come, by RFC 4180: a header row, commas, CRLF, UTF-8, and nothing a spreadsheet would run. */
final class CsvStream implements RowTaker {

    private final List<CsvColumn> columns;
    private final CsvWriter csv;
    private long rows;

    CsvStream(OutputStream bytes, List<CsvColumn> columns) {
        this.columns = List.copyOf(columns);
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(bytes, StandardCharsets.UTF_8);
        csv.writeRecord(columns.stream().map(CsvColumn::header).map(Neutral::of).toList());
    }

    @Override
    public void take(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null && !columns.get(i).isNumber()) {
                cells[i] = Neutral.of(cells[i]);
            }
        }
        csv.writeRecord(cells);
        rows++;
    }

    /** How many rows were taken, the header not counted. */
    long rows() {
        return rows;
    }

    void flush() throws IOException {
        csv.flush();
    }
}
