package org.vouch.domain.shared;

import java.time.Instant;

/** What is kept of the past of this desk. */
public interface HistoryReading {

    /** Since when every state of everything is kept. What was changed before is known only as it stood then. */
    Instant began();
}
