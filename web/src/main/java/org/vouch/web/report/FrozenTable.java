package org.vouch.web.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The cells of a stored file, read back as they stand in it. */
public record FrozenTable(List<String> headers, List<List<String>> rows) {

    public static FrozenTable of(byte[] csv) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
            List<List<String>> lines = reader.stream().map(CsvRecord::getFields).toList();
            return new FrozenTable(lines.get(0), lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The headers and some of the rows, without holding the others.
     *
     * @param offset how many rows are passed over
     */
    public static FrozenTable part(byte[] csv, long offset, int most) {
        List<String> headers = List.of();
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(csv))) {
            long line = 0;
            for (CsvRecord cells : reader) {
                if (line == 0) {
                    headers = cells.getFields();
                } else if (line > offset) {
                    rows.add(cells.getFields());
                }
                if (line++ == offset + most) {
                    break;
                }
            }
            return new FrozenTable(headers, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
