package org.vouch.domain.source;

/** How one source is tied to another; each of the first three makes them one origin. */
public enum AffiliationKind {
    ORGAN_OF,
    SPEAKS_FOR,
    OWNED_BY,
    MEMBER_OF
}
