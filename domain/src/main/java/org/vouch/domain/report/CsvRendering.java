package org.vouch.domain.report;

import java.io.OutputStream;
import java.util.function.Consumer;

/** Writes rows as the bytes of a CSV file. */
public interface CsvRendering {

    /** A file being written, row by row. */
    interface Rows extends Consumer<ExportRow>, AutoCloseable {

        @Override
        void close();
    }

    /** RFC 4180, UTF-8 without a byte-order mark, CRLF, a header row first, formula cells neutralised. */
    Rows to(OutputStream bytes);

    /** The program and its version. */
    String by();
}
