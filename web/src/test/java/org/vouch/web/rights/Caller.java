package org.vouch.web.rights;

import java.util.Set;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;

/** As whom a use case is called: nobody, or somebody who holds one role and is in no register. */
enum Caller {
    NOBODY(null),
    READER(Role.READER),
    EDITOR(Role.EDITOR),
    SENIOR_EDITOR(Role.SENIOR_EDITOR),
    ADMINISTRATOR(Role.ADMINISTRATOR);

    private static final StaffId IN_NO_REGISTER = new StaffId(-1);

    private final Role role;

    Caller(Role role) {
        this.role = role;
    }

    void enter(Actor actor) {
        if (role != null) {
            actor.actAs(new StaffMember(IN_NO_REGISTER, name(), Set.of(role), null));
        }
    }
}
