package org.vouch.domain.shared;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * The moment as of which this request sees the desk, said once at its beginning; none is now. What is read was in force
 * and known at that moment; nothing is changed then. Names and rights of people are always those of today.
 */
@RequestScoped
public class AsOf {

    private Instant moment;

    public void see(Instant past) {
        this.moment = past;
    }

    public Optional<Instant> moment() {
        return Optional.ofNullable(moment);
    }

    /** What "now" is for whoever looks: whether something is due, for instance. */
    public Instant orNow(Clock clock) {
        return moment == null ? clock.instant() : moment;
    }

    /** @throws PastNeverChanges if the past is being looked at */
    public void refuseChange() {
        if (moment != null) {
            throw new PastNeverChanges();
        }
    }
}
