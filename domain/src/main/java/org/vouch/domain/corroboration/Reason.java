package org.vouch.domain.corroboration;

/** Why two lines are one origin. */
public enum Reason {
    /** One source holds several statements, or is reported on several paths. */
    SAME_HOLDER,
    /** The one is an organ of the other, speaks for it or is owned by it, on the day it spoke. */
    AFFILIATED,
    /** The one says it on the other's word, or passes on what the other said. */
    RESTS_ON,
    /** The evidence shown was issued by the origin itself. */
    SAME_EVIDENCE,
    /** The article of the one carries the text of the other. */
    SAME_TEXT,
    /** An editor found them to be one. */
    OVERRULED
}
