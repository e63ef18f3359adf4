package org.vouch.domain.houserule;

import java.util.List;

/** Reads what the rules look at in a report, with a constant number of statements to the database, however long it is. */
public interface DraftReading {

    /** Its claims in their order; none where there is no such report. */
    List<ItemFacts> of(long report);
}
