package org.vouch.persistence.houserule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouch.persistence.shared.RowMapper;
import org.vouch.persistence.shared.Sql;

/** Rows of one statement to the database, by the number of what they belong to. */
final class Grouped<T> {

    private final Map<Long, List<T>> byNumber = new HashMap<>();

    private Grouped() {}

    static <T> Grouped<T> read(Sql sql, String statement, String number, RowMapper<T> mapper, long report) {
        Grouped<T> grouped = new Grouped<>();
        sql.list(statement, row -> Map.entry(row.getLong(number), mapper.map(row)), report)
                .forEach(entry -> grouped.byNumber
                        .computeIfAbsent(entry.getKey(), of -> new ArrayList<>())
                        .add(entry.getValue()));
        return grouped;
    }

    List<T> of(long number) {
        return byNumber.getOrDefault(number, List.of());
    }
}
