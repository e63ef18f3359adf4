package org.vouch.domain.report;

import java.util.Locale;

/** What became of a row from one edition to another. */
public enum RowChange {
    ADDED,
    DROPPED,
    CHANGED,
    /** Only its claim has another place. */
    MOVED,
    SAME;

    /** Its word in a file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
