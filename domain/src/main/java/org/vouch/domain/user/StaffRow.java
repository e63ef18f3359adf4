package org.vouch.domain.user;

import java.time.Instant;
import java.util.List;

/**
 * One member of staff in the list.
 *
 * @param since when they were invited
 */
public record StaffRow(StaffId id, String name, String signInName, List<Role> roles, StaffState state, Instant since) {

    public StaffRow {
        roles = List.copyOf(roles);
    }
}
