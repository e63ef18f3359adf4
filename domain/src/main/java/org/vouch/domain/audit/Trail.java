package org.vouch.domain.audit;

/** Where every use case writes what it changed. */
public interface Trail {

    /** Appends the change under the name of whoever acts, in the running transaction. */
    void record(Change change);

    /** The same of something that was taken out of the house: that happens today, whichever day the desk is seen as of. */
    default void recordTaking(Change taking) {
        record(taking);
    }
}
