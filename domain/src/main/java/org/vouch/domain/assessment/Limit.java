package org.vouch.domain.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.vouch.domain.shared.Words;

/**
 * What a source's reliability is limited to: a matter, a period, both, or nothing.
 *
 * @param matter such as "military matters of North Korea", at most 200 characters; null for every matter
 * @param from the first day, or null
 * @param until the last day, or null
 */
public record Limit(String matter, LocalDate from, LocalDate until) implements Serializable {

    /** No limit: it holds for whatever the source says. */
    public static final Limit NONE = new Limit(null, null, null);

    /** The most characters (code points) of a matter. */
    public static final int LONGEST = 200;

    /** @throws LimitTurnedRound if the period ends before it begins */
    public Limit {
        matter = Words.optional(matter, LONGEST);
        if (from != null && until != null && until.isBefore(from)) {
            throw new LimitTurnedRound();
        }
    }

    /** Its period as ISO 8601-2 writes it, {@code 2024-01-01/..} where it has no end; null where there is none. */
    public String period() {
        return from == null && until == null ? null : day(from) + "/" + day(until);
    }

    private static String day(LocalDate day) {
        return day == null ? ".." : day.toString();
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether it is the same, however its matter is typed. */
    public boolean isAs(Limit other) {
        return Objects.equals(from, other.from)
                && Objects.equals(until, other.until)
                && Objects.equals(folded(matter), folded(other.matter));
    }

    private static String folded(String matter) {
        return matter == null ? null : Words.folded(matter);
    }
}
