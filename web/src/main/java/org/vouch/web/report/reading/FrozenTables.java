package org.vouch.web.report.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads tables of a package in one go, line by line, in the order in which they lie in it: what they refer to comes later. */
final class FrozenTables {

    private FrozenTables() {}

    /** @param readers by the name of the table; any other is passed over */
    static void read(InputStream zipped, Map<String, Consumer<Line>> readers) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(zipped)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Consumer<Line> reader = readers.get(entry.getName());
                if (reader != null) {
                    lines(new Entry(zip), reader);
                }
            }
        }
    }

    /** Whether a package has such a table; what lies behind it is not read. */
    static boolean has(InputStream zipped, String table) {
        try (ZipInputStream zip = new ZipInputStream(zipped)) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().equals(table)) {
                entry = zip.getNextEntry();
            }
            return entry != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lines(InputStream table, Consumer<Line> reader) throws IOException {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(table)) {
            lines.forEach(line -> reader.accept(new Line(line)));
        }
    }

    /** To the end of one file; the next one is still to be read. */
    private static final class Entry extends FilterInputStream {

        Entry(ZipInputStream zip) {
            super(zip);
        }

        @Override
        public void close() {
            // the package is closed when it was read to its end
        }
    }
}
