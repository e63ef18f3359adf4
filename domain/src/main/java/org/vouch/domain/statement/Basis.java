package org.vouch.domain.statement;

/** On what the holder says it. */
public enum Basis {
    /** Its own act, decision or observation. */
    FIRST_HAND,
    /** Another source or statement, which is named: "from our intelligence". */
    RESTS_ON,
    /** The article does not tell. */
    NOT_STATED
}
