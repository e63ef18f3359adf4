package org.vouch.domain.report;

import java.time.Instant;
import java.util.List;

/**
 * A reason why an edition is stale, as its page shows it.
 *
 * @param lost what the edition quotes and the article no longer has
 * @param acknowledgedAt null as long as nobody acknowledged it, as are the name and the reason
 */
public record StaleMark(
        long id,
        StaleReason why,
        Instant at,
        String byName,
        List<LostWords> lost,
        String acknowledgedByName,
        Instant acknowledgedAt,
        String acknowledgedReason) {

    public StaleMark {
        lost = List.copyOf(lost);
    }

    public boolean isOpen() {
        return acknowledgedAt == null;
    }
}
