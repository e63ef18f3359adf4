package org.vouch.web.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
}
