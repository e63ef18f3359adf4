package org.vouch.domain.report.profile;

import java.util.Collection;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.JoinedValues;

/** How the values of a column are written whose cells hold many. */
public enum ManyValues {
    /** As in the CSV of the edition, from which they can be told apart again. */
    AS_RELEASED(null),
    SEMICOLON("; "),
    LINES("\n"),
    /** A column for each, {@code figures_1}, {@code figures_2}: as many as the fullest row needs. */
    NUMBERED(null);

    private final String joiner;

    ManyValues(String joiner) {
        this.joiner = joiner;
    }

    /** What stands between the values of a cell; null where each has a cell of its own. */
    public String joiner(Column column) {
        return this == AS_RELEASED ? column.joiner() : joiner;
    }

    /** The values as one cell, except {@link #NUMBERED}. */
    public String joined(Column column, Collection<String> values) {
        return this == AS_RELEASED ? JoinedValues.of(values, column.joiner()) : String.join(joiner, values);
    }
}
