package org.vouch.domain.statement;

/** How far the evidence can be looked at. */
public enum EvidenceState {
    /** In the article. */
    SHOWN,
    /** By the article's author, not by its readers. */
    SEEN,
    /** Only said to exist. */
    CLAIMED,
    /** A picture of something else: it proves nothing. */
    ILLUSTRATION
}
