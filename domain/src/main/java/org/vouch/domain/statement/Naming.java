package org.vouch.domain.statement;

/** How an article names the holder. */
public enum Naming {
    NAMED,
    /** By what it is: "Moscow", "a spokesperson". */
    ROLE_ONLY,
    /** Not at all; the reason given is kept. */
    UNNAMED,
    /** Not in the article, though the desk knows who it is; the reason is kept. */
    WITHHELD;

    /** Whether the reason has to be told. */
    public boolean asksForReason() {
        return this == UNNAMED || this == WITHHELD;
    }
}
