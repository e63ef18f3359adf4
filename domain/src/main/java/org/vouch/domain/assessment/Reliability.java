package org.vouch.domain.assessment;

/**
 * The reliability of a source by the Admiralty code (STANAG 2511). {@link #F} means that it cannot be judged: it is no
 * rank below {@link #E} and no middle, and is never averaged with the others.
 */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Reliability cannot be judged. */
    F;

    /** The letter as it is written. */
    public String code() {
        return name();
    }
}
