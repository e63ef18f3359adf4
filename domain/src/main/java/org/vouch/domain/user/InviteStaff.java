package org.vouch.domain.user;

import java.util.Set;

/** Invites a new colleague. */
public record InviteStaff(String signInName, String name, Set<Role> roles) {

    public InviteStaff {
        roles = Set.copyOf(roles);
    }
}
