package org.vouch.domain.report.profile;

import java.time.Instant;

/**
 * A profile of columns in the list.
 *
 * @param purpose what its files are for, or null
 * @param editions how many were released with it, as it was then
 * @param drafts how many reports name it for their next edition
 */
public record ColumnProfileRow(
        ColumnProfileId id,
        long version,
        String name,
        String purpose,
        ProfileColumns columns,
        int editions,
        int drafts,
        String createdByName,
        Instant createdAt,
        String changedByName,
        Instant changedAt) {

    /** As it is now, for a file that is written by it. */
    public UsedProfile used() {
        return new UsedProfile(id.value(), version, name, columns);
    }
}
