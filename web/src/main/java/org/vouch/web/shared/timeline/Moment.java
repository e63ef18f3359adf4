package org.vouch.web.shared.timeline;

import java.util.List;
import java.util.stream.Collectors;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.statement.StatementId;

/**
 * Something at one time.
 *
 * @param date null where it is not known
 * @param words who, or what
 * @param statements what it is known from
 */
public record Moment(Lane lane, PartialDate date, String words, List<StatementId> statements) {

    private static final int NAMED = 4;

    public Moment {
        statements = List.copyOf(statements);
    }

    /** "s1, s6 National Intelligence Service"; of many statements the first ones. */
    String label() {
        String ids = statements.stream().limit(NAMED).map(StatementId::toString).collect(Collectors.joining(", "));
        return ids + (statements.size() > NAMED ? " + " + (statements.size() - NAMED) : "") + " " + words;
    }

    boolean isDay() {
        return date != null && date.isDay();
    }

    /** Whether both ends are known to the day. */
    boolean isKnown() {
        return date != null && date.text().matches("[\\d-]{10}(/[\\d-]{10})?");
    }

    /** Open to one side, or not known. */
    boolean isOpen() {
        return date == null || date.earliest().isEmpty() || date.latest().isEmpty();
    }
}
