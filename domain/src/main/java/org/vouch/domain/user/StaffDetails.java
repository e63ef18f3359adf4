package org.vouch.domain.user;

import java.time.Instant;
import java.util.List;

/**
 * One member of staff, as an administrator edits them.
 *
 * @param linkOpenUntil until when an unused link lets them choose a password; null where there is none
 */
public record StaffDetails(
        StaffId id,
        long version,
        String name,
        String signInName,
        List<Role> roles,
        StaffState state,
        Instant linkOpenUntil) {

    public StaffDetails {
        roles = List.copyOf(roles);
    }
}
