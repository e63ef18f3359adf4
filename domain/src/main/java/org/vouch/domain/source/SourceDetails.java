package org.vouch.domain.source;

import java.time.Instant;
import java.util.List;

/**
 * One source as its page and its form show it.
 *
 * @param retiredReason null while it is in use
 * @param used whether something on the desk leans on it
 * @param bodies whom it is tied to, in the order of its affiliations
 * @param members who is tied to it
 * @param mergedInto null unless it was merged into another
 * @param takenIn the sources that were merged into it, in the order of their numbers
 * @param changedBy who last changed it, or null where the trail does not say
 */
public record SourceDetails(
        SourceId id,
        long version,
        SourceContent content,
        Instant retiredAt,
        String retiredReason,
        boolean used,
        List<Tie> bodies,
        List<Tie> members,
        MergedSource mergedInto,
        List<MergedSource> takenIn,
        String changedBy,
        Instant changedAt) {}
