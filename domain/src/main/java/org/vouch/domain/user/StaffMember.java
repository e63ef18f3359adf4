package org.vouch.domain.user;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who acts: a member of staff as known for the length of one request.
 *
 * @param name as colleagues read it
 * @param language {@code en} or {@code de}, or null where the browser decides
 */
public record StaffMember(StaffId id, String name, Set<Role> roles, String language) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    public boolean may(Right right) {
        return roles.stream().anyMatch(role -> role.may(right));
    }

    /** The same person where nothing can be changed: whoever may look reads. */
    public StaffMember reading() {
        Set<Role> left = roles.stream()
                .map(role -> role.may(Right.LOOK) ? Role.READER : role)
                .collect(Collectors.toUnmodifiableSet());
        return new StaffMember(id, name, left, language);
    }
}
