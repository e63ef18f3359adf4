package org.vouch.web.report;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The cells of a stored file, read back as they stand in it. */
public record FrozenTable(List<String> headers, List<List<String>> rows) {

    /** All of them, for files that are compared. */
    public static FrozenTable of(InputStream csv) {
        List<List<String>> lines = new ArrayList<>();
        FrozenLines.each(csv, lines::add);
        return new FrozenTable(lines.get(0), lines.subList(1, lines.size()));
    }

    /**
     * The headers and some of the rows, without holding the others; what stands behind them is not read.
     *
     * @param offset how many rows are passed over
     */
    public static FrozenTable part(InputStream csv, long offset, int most) {
        return FrozenLines.some(csv, offset, most);
    }
}
