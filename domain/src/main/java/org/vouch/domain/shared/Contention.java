package org.vouch.domain.shared;

/** Two who wrote the same record at the same moment, of whom one was let through. */
public interface Contention {

    /** Whether what was thrown comes of that, and trying again may do. */
    boolean isBehind(Throwable thrown);
}
