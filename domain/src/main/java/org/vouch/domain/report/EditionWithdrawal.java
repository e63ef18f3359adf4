package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Taking an edition back, with a reason that stands on top of it from then on. Its files stay to the byte. */
@ApplicationScoped
@Transactional
public class EditionWithdrawal {

    private final Reports reports;
    private final Withdrawals withdrawals;
    private final ReportTrail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public EditionWithdrawal(Reports reports, Withdrawals withdrawals, Trail trail, Actor actor, Clock clock) {
        this.reports = reports;
        this.withdrawals = withdrawals;
        this.trail = new ReportTrail(trail);
        this.actor = actor;
        this.clock = clock;
    }

    protected EditionWithdrawal() {
        this(null, null, null, null, null);
    }

    /** @throws EditionAlreadyWithdrawn if somebody did */
    @Requires(Right.RELEASE)
    public void withdraw(WithdrawEdition command) {
        Report report = reports.seen(command.report())
                .orElseThrow(() -> new NotFound("report", command.report().value()));
        long edition = withdrawals
                .edition(command.report(), command.number())
                .orElseThrow(() -> new NotFound("edition", command.number()));
        if (withdrawals.has(edition)) {
            throw new EditionAlreadyWithdrawn(command.number());
        }
        WithdrawnEdition withdrawn =
                new WithdrawnEdition(edition, command.reason(), Signature.of(actor.staff(), clock.instant()));
        withdrawals.add(withdrawn);
        trail.record(
                "report.edition-withdrawn",
                report,
                Map.of(),
                ReportTrail.known("edition", command.number(), "reason", withdrawn.reason()));
    }
}
