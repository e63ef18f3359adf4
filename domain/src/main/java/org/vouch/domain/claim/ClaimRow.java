package org.vouch.domain.claim;

import java.util.Map;

/**
 * A claim in the list.
 *
 * @param counts how many statements take each stance; one that nobody takes is left out
 * @param holders how many holders they have
 * @param origins null where it has not been reckoned yet
 */
public record ClaimRow(ClaimId id, String text, Map<Stance, Long> counts, long holders, OriginNumbers origins) {

    public ClaimRow {
        counts = Map.copyOf(counts);
    }

    public long count(Stance stance) {
        return counts.getOrDefault(stance, 0L);
    }

    public long statements() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
