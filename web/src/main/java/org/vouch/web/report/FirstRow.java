package org.vouch.web.report;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the stored CSV of an edition begins with.
 *
 * @param lines the headers and the first row; none where there is no edition
 */
public record FirstRow(String title, int edition, List<List<String>> lines) implements Serializable {

    public static final FirstRow NONE = new FirstRow(null, 0, List.of());

    public static FirstRow of(String title, int edition, InputStream csv) {
        FrozenTable file = FrozenTable.part(csv, 0, 1);
        return new FirstRow(
                title,
                edition,
                Stream.concat(Stream.of(file.headers()), file.rows().stream()).toList());
    }
}
