package org.vouch.domain.corroboration;

import java.time.LocalDate;
import org.vouch.domain.shared.PartialDate;

/**
 * The days within which something lies, both included, counted as {@link LocalDate#toEpochDay()}.
 *
 * @param first {@link Long#MIN_VALUE} where the beginning is not known
 * @param last {@link Long#MAX_VALUE} where the end is not known
 */
public record Days(long first, long last) {

    /** Nothing is known of the date. */
    public static final Days UNKNOWN = new Days(Long.MIN_VALUE, Long.MAX_VALUE);

    /** @param date null where it is not known */
    public static Days of(PartialDate date) {
        return date == null ? UNKNOWN : new Days(first(date), last(date));
    }

    /** From the earliest day of the one to the latest of the other; null where one is not known. */
    public static Days between(PartialDate since, PartialDate until) {
        return new Days(since == null ? Long.MIN_VALUE : first(since), until == null ? Long.MAX_VALUE : last(until));
    }

    /** Whether some day may lie within both. */
    public boolean meets(Days other) {
        return first <= other.last && other.first <= last;
    }

    /** Whether each day of this lies before each of the other. */
    public boolean isBefore(Days other) {
        return last < other.first;
    }

    private static long first(PartialDate date) {
        return date.earliest().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    }

    private static long last(PartialDate date) {
        return date.latest().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }
}
