package org.vouch.web.rights;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The table of {@code docs/rights.md}: for each use case, who may. */
final class CommittedRights {

    private CommittedRights() {}

    static Map<String, String> read() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String line : lines()) {
            if (line.startsWith("| `")) {
                rows.put(line.substring(3, line.indexOf('`', 3)), line);
            }
        }
        return rows;
    }

    /** A row as it stands in the table. */
    static String row(String useCase, Map<Caller, Boolean> admitted) {
        Stream<String> cells = Stream.of(Caller.values()).map(caller -> admitted.get(caller) ? "yes" : "no");
        return "| `" + useCase + "` | " + String.join(" | ", cells.toList()) + " |";
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = CommittedRights.class.getResourceAsStream("rights.md")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
