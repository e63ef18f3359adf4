package org.vouch.domain.statement;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Brings the rows of a list to new values row by row, since the database admits no two hops at one place, even for a moment. */
final class Rows {

    private Rows() {}

    static <R, V> void fit(List<R> rows, List<V> values, BiConsumer<R, V> say, Function<V, R> add) {
        while (rows.size() > values.size()) {
            rows.remove(rows.size() - 1);
        }
        for (int i = 0; i < values.size(); i++) {
            if (i < rows.size()) {
                say.accept(rows.get(i), values.get(i));
            } else {
                rows.add(add.apply(values.get(i)));
            }
        }
    }
}
