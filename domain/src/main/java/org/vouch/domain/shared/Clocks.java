package org.vouch.domain.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Where the time comes from. A trial that asks what a month changes sets {@code vouch.clock.ahead}, such as {@code P31D}. */
@ApplicationScoped
class Clocks {

    private static final DeskClock CLOCK = new DeskClock(
            Clock.offset(Clock.systemUTC(), Duration.parse(System.getProperty("vouch.clock.ahead", "PT0S"))));

    @Produces
    DeskClock clock() {
        return CLOCK;
    }
}
