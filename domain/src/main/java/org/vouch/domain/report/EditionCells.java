package org.vouch.domain.report;

import java.util.List;

/** The cells of an edition's stored file, as they stand in it. */
public record EditionCells(List<String> headers, List<List<String>> rows) {

    public EditionCells {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /** Of a row, under a heading; empty where the file has no such column. */
    String cell(List<String> row, String header) {
        int at = headers.indexOf(header);
        return at < 0 || at >= row.size() ? "" : row.get(at);
    }
}
