package org.vouch.domain.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vouch.domain.user.StaffChanged;

/** Writes what happened to staff. They cannot write it themselves: the trail knows people, people not the trail. */
@ApplicationScoped
class StaffTrail {

    private final Trail trail;

    @Inject
    StaffTrail(Trail trail) {
        this.trail = trail;
    }

    protected StaffTrail() {
        this(null);
    }

    void write(@Observes StaffChanged change) {
        trail.record(new Change(
                change.action(), "staff", change.id().value(), change.label(), change.before(), change.after()));
    }
}
