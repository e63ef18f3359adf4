package org.vouch.domain.user;

import java.util.Set;

/**
 * Gives a colleague another name or other roles.
 *
 * @param version the one the form was opened with
 */
public record ChangeStaff(StaffId id, long version, String name, Set<Role> roles) {

    public ChangeStaff {
        roles = Set.copyOf(roles);
    }
}
