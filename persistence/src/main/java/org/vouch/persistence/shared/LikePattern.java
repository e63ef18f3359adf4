package org.vouch.persistence.shared;

/**
 * One typed text as it stands behind a folded column, so that LIKE takes no character of it for a wildcard. It is
 * escaped after it was folded, since folding makes wildcards of other characters, such as the wide percent sign.
 */
public final class LikePattern {

    /** Is the typed text. */
    public static final String IS = " LIKE regexp_replace(folded(?), '([%_\\\\])', '\\\\\\1', 'g')";

    /** Holds the typed text. */
    public static final String HOLDS = " LIKE '%' || regexp_replace(folded(?), '([%_\\\\])', '\\\\\\1', 'g') || '%'";

    private LikePattern() {}
}
