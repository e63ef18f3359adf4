package org.vouch.domain.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Where the time comes from, so that a test can move it. */
@ApplicationScoped
class Clocks {

    private static final DeskClock CLOCK = new DeskClock(Clock.systemUTC());

    @Produces
    DeskClock clock() {
        return CLOCK;
    }
}
