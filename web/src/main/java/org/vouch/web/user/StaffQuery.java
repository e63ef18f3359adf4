package org.vouch.web.user;

import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffFilter;
import org.vouch.domain.user.StaffState;
import org.vouch.web.shared.Asked;

/** What the address of the list asks for; what it cannot mean is left out. */
record StaffQuery(StaffFilter filter, PageRequest asked) {

    private static final int ROWS = 12;

    static StaffQuery of(Asked asked) {
        StaffFilter filter = new StaffFilter(
                asked.word("q"),
                asked.constants(StaffState.class, "state").stream().findFirst(),
                asked.constants(Role.class, "role").stream().findFirst());
        return new StaffQuery(filter, asked.sortedPage(ROWS));
    }
}
