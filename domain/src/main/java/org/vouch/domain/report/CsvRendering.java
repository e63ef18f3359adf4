package org.vouch.domain.report;

import java.util.List;

/** Writes rows as the bytes of a CSV file. */
public interface CsvRendering {

    /** RFC 4180, UTF-8 without a byte-order mark, CRLF, a header row first, formula cells neutralised. */
    byte[] render(List<ExportRow> rows);

    /** The program and its version. */
    String by();
}
