package org.vouch.domain.article;

/** Why an outlet put a text out: first, again with more, again put right, or to take it back (a "kill"). */
public enum VersionKind {
    ORIGINAL,
    UPDATE,
    CORRECTION,
    RETRACTION
}
