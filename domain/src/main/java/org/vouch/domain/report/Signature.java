package org.vouch.domain.report;

import java.time.Instant;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;

/** Who did something to a report, and when. */
public record Signature(StaffId who, String name, Instant at) {

    public static Signature of(StaffMember staff, Instant at) {
        return new Signature(staff.id(), staff.name(), at);
    }
}
