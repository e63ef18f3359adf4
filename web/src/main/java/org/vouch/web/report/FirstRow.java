package org.vouch.web.report;

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

    public static FirstRow of(String title, int edition, byte[] csv) {
        FrozenTable file = FrozenTable.of(csv);
        return new FirstRow(
                title,
                edition,
                Stream.concat(Stream.of(file.headers()), file.rows().stream().limit(1))
                        .toList());
    }
}
