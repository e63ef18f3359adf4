package org.vouch.web.sample;

import org.vouch.domain.user.StaffMember;

/** Somebody of the sample desk and the password they were given. */
record SamplePerson(StaffMember staff, String signInName, String password) {

    @Override
    public String toString() {
        return staff.name();
    }
}
