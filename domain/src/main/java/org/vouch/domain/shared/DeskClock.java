package org.vouch.domain.shared;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock everybody is handed: the machine's, except while a desk with a past is brought in, when it runs back then. */
public class DeskClock extends Clock implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Clock machine;
    private volatile Duration behind = Duration.ZERO;

    public DeskClock(Clock machine) {
        this.machine = machine;
    }

    /** It is this moment now, and the clock goes on from it. */
    public void set(Instant moment) {
        behind = Duration.between(moment, machine.instant());
    }

    public void backToNow() {
        behind = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return machine.instant().minus(behind);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return offset(machine.withZone(zone), behind.negated());
    }
}
