package org.vouch.domain.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One row of a report's file: one claim, one statement on it, one citation of that statement. */
public record ExportRow(Map<Column, String> cells) {

    public ExportRow {
        cells = Collections.unmodifiableMap(new EnumMap<>(cells));
    }

    /** The cell's text; empty where there is nothing to say. */
    public String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** All cells in the order of the columns. */
    public List<String> inOrder() {
        return Arrays.stream(Column.values()).map(this::cell).toList();
    }
}
