package org.vouch.persistence.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouch.persistence.shared.RowMapper;
import org.vouch.persistence.shared.Sql;

/** One kind of part of the graphs of several claims. */
record OfClaims<T>(Map<Long, List<T>> parts) {

    /** @param query whose rows tell their claim in the column {@code claim_id} */
    static <T> OfClaims<T> read(Sql sql, String query, RowMapper<T> mapper, List<Long> claims) {
        Map<Long, List<T>> parts = new HashMap<>();
        sql.list(query, row -> Map.entry(row.getLong("claim_id"), mapper.map(row)), claims)
                .forEach(part -> parts.computeIfAbsent(part.getKey(), claim -> new ArrayList<>())
                        .add(part.getValue()));
        return new OfClaims<>(parts);
    }

    List<T> of(long claim) {
        return parts.getOrDefault(claim, List.of());
    }

    List<T> all() {
        return parts.values().stream().flatMap(List::stream).toList();
    }
}
