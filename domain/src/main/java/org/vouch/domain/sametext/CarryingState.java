package org.vouch.domain.sametext;

/** What became of the proposal that an article carries the text of another. */
public enum CarryingState {
    /** Found by comparison; it waits for an editor. */
    PROPOSED,
    /** An editor says so; it counts when origins are reckoned. */
    CONFIRMED,
    /** An editor says it does not; it is not proposed again. */
    REJECTED
}
