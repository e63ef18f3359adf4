package org.vouch.domain.audit;

/** Where every use case writes what it changed. */
public interface Trail {

    /** Appends the change under the name of whoever acts, in the running transaction. */
    void record(Change change);
}
