package org.vouch.domain.source;

/** What a name is to its source. */
public enum NameKind {
    /** The one name the desk itself uses. */
    CANONICAL,
    /** Another name it goes by, such as an abbreviation or its name in its own script. */
    ALIAS,
    /** The same name carried over from another script, such as Zelenskiy beside Zelenskyy. */
    TRANSLITERATION,
    /** What it is called instead of a name, such as "the country's spy agency". */
    DESCRIPTION
}
