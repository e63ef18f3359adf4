package org.vouch.domain.statement;

/** What a source of an attribution chain does with the words. */
public enum Act {
    /** They are its own. */
    SAYS,
    /** It reports what another said. */
    REPORTS,
    /** It leans on another for what it says. */
    CITES,
    /** It passes them on. */
    RELAYS
}
