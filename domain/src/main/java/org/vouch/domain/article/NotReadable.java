package org.vouch.domain.article;

import java.util.Locale;
import org.vouch.domain.shared.Violation;

/** No article can be read from what was uploaded or pasted. Nothing of it is kept. */
public final class NotReadable extends Violation {

    private static final long serialVersionUID = 1L;

    /** Why not; the sentence of each says what to do instead. */
    public enum Why {
        EMPTY,
        TOO_LARGE,
        BINARY,
        WRONGLY_ENCODED,
        HOLDS_NUL,
        TOO_MANY_LINES,
        NOTHING_TO_READ,
        BOTH
    }

    public NotReadable(Why why, Object... arguments) {
        super("article.not-readable." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
    }
}
