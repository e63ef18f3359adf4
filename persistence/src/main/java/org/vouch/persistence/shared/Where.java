package org.vouch.persistence.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Collects the conditions of a WHERE that depends on what was asked. Conditions are ours and carry question marks;
 * what people entered comes as arguments only.
 *
 * <pre>{@code
 * Where where = new Where()
 *         .and("s.kind = ?", filter.kind())          // an Optional: left out when empty
 *         .and("s.retired_at IS NULL");
 * sql.list("SELECT … FROM source s" + where + " ORDER BY … LIMIT ?", mapper, where.arguments(20));
 * }</pre>
 */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    /** A condition that always holds, with as many arguments as it has question marks. */
    public Where and(String condition, Object... values) {
        conditions.add("(" + condition + ")");
        arguments.addAll(Arrays.asList(values));
        return this;
    }

    /** A condition for a value that may not have been asked for; the value fills every question mark. */
    public Where and(String condition, Optional<?> value) {
        value.ifPresent(present -> and(condition, repeated(present, condition)));
        return this;
    }

    /** A condition like {@code s.kind = ANY (?)} for several choices; none chosen leaves it out. */
    public Where andAny(String condition, Collection<?> values) {
        return values.isEmpty() ? this : and(condition, (Object) values);
    }

    /** All arguments in their order, followed by those the rest of the statement needs. */
    public Object[] arguments(Object... more) {
        List<Object> all = new ArrayList<>(arguments);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    /** {@code " WHERE (…) AND (…)"}, or nothing. */
    @Override
    public String toString() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static Object[] repeated(Object value, String condition) {
        Object[] values =
                new Object[(int) condition.chars().filter(c -> c == '?').count()];
        Arrays.fill(values, value);
        return values;
    }
}
