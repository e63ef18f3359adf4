package org.vouch.domain.opinion;

import java.util.Locale;
import org.vouch.domain.shared.Violation;

/** No list can be read from what was uploaded or pasted. Nothing of it is kept. */
public final class ListNotReadable extends Violation {

    private static final long serialVersionUID = 1L;

    /** Why not; the sentence of each says what to do instead. */
    public enum Fault {
        NOTHING,
        TWO_AT_ONCE,
        TOO_LARGE,
        TOO_MANY_ROWS,
        NOT_UTF8,
        NO_CSV,
        UNEVEN,
        NO_ROWS
    }

    public ListNotReadable(Fault fault, Object... arguments) {
        super(
                "opinion.list-not-readable."
                        + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                arguments);
    }
}
