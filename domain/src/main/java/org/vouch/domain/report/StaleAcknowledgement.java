package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** A senior editor has seen why an edition is stale, and lets it stand with a reason. */
@ApplicationScoped
@Transactional
public class StaleAcknowledgement {

    private final StaleEditions editions;
    private final Trail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public StaleAcknowledgement(StaleEditions editions, Trail trail, Actor actor, Clock clock) {
        this.editions = editions;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    protected StaleAcknowledgement() {
        this(null, null, null, null);
    }

    /** @throws StaleAlreadyAcknowledged if one of the reasons was acknowledged meanwhile */
    @Requires(Right.RELEASE)
    public void acknowledge(AcknowledgeStale command) {
        Signature by = Signature.of(actor.staff(), clock.instant());
        command.marks().forEach(mark -> acknowledge(mark, command.reason(), by));
    }

    private void acknowledge(long mark, String reason, Signature by) {
        StaleEdition stale = editions.find(mark).orElseThrow(() -> new NotFound("edition", mark));
        stale.acknowledge(reason, by);
        editions.flush();
        LeaningEdition edition = editions.edition(stale);
        trail.record(new Change(
                "report.stale-acknowledged",
                "report",
                edition.report().value(),
                edition.title(),
                Map.of(),
                ReportTrail.known("edition", edition.number(), "subject", stale.label(), "reason", reason)));
    }
}
