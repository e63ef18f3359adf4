package org.vouch.web.report;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The cells of a stored file, read back line by line as they stand in it; the first line is the headers. */
public final class FrozenLines {

    private FrozenLines() {}

    /** Hands on every line. */
    public static void each(InputStream csv, Consumer<List<String>> taker) {
        try (CsvReader<CsvRecord> reader = reader(csv)) {
            reader.forEach(line -> taker.accept(line.getFields()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Some of the rows below the headers; what stands behind them is not read.
     *
     * @param before how many rows are left out
     */
    static FrozenTable some(InputStream csv, long before, int most) {
        try (CsvReader<CsvRecord> reader = reader(csv);
                CloseableIterator<CsvRecord> lines = reader.iterator()) {
            List<String> headers = lines.next().getFields();
            List<List<String>> rows = new ArrayList<>();
            for (long row = 0; row < before + most && lines.hasNext(); row++) {
                List<String> cells = lines.next().getFields();
                if (row >= before) {
                    rows.add(cells);
                }
            }
            return new FrozenTable(headers, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<CsvRecord> reader(InputStream csv) {
        return CsvReader.builder().ofCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8));
    }
}
