package org.vouch.web.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.vouch.domain.user.PresentStaff;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;
import org.vouch.domain.user.StaffPresence;

/**
 * Whom a session stands for now. It ends after twelve hours, whatever is done in it, when the password changes, and when
 * the account is disabled; after an hour in which nothing is done the container ends it.
 */
@ApplicationScoped
class Sessions {

    private static final Duration LONGEST = Duration.ofHours(12);

    private final StaffPresence presence;
    private final Clock clock;

    @Inject
    Sessions(StaffPresence presence, Clock clock) {
        this.presence = presence;
        this.clock = clock;
    }

    protected Sessions() {
        this(null, null);
    }

    Optional<StaffMember> whoIs(SignedIn session) {
        if (!clock.instant().isBefore(session.since().plus(LONGEST))) {
            return Optional.empty();
        }
        return presence.present(new StaffId(session.staffId()))
                .filter(present -> present.stamp().equals(session.stamp()))
                .map(PresentStaff::member);
    }
}
