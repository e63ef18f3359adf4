package org.vouch.domain.article;

/** What became of an article after it was first captured. */
public enum ArticleState {
    /** One version only. */
    AS_FIRST_CAPTURED,
    /** There is an update or a correction. */
    LATER_VERSION,
    /** The outlet took it back. */
    RETRACTED
}
