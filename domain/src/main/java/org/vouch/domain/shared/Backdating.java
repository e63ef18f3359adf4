package org.vouch.domain.shared;

import java.time.Instant;

/** Brings in a desk that has a past: what is done until the end, within this transaction, was done then. */
public interface Backdating {

    /** It is this moment now. The history of the desk begins with the earliest. */
    void begin(Instant moment);

    void end();
}
