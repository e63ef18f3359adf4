package org.vouch.domain.claim;

/**
 * How one statement bears on one claim. Silence is none of these, and a denial made before the claim bears on what was
 * claimed then, not on the later claim.
 */
public enum Stance {
    ASSERTS,
    DENIES,
    DOUBTS,
    CANNOT_CONFIRM,
    DECLINES_TO_COMMENT
}
