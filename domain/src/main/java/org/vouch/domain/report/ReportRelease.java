package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** A draft's way out of the house: sent, returned or released, and opened again for the next edition. */
@ApplicationScoped
@Transactional
public class ReportRelease {

    private Reports reports;
    private EditionMaking making;
    private EditionFreezing freezing;
    private ClaimStatements claims;
    private ReleaseGate gate;
    private OneMoment moment;
    private ReportTrail trail;
    private Actor actor;
    private Clock clock;

    protected ReportRelease() {}

    @Inject
    public ReportRelease(
            Reports reports,
            EditionMaking making,
            EditionFreezing freezing,
            ClaimStatements claims,
            ReleaseGate gate,
            OneMoment moment,
            Trail trail,
            Actor actor,
            Clock clock) {
        this.reports = reports;
        this.making = making;
        this.freezing = freezing;
        this.claims = claims;
        this.gate = gate;
        this.moment = moment;
        this.trail = new ReportTrail(trail);
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @throws RulesHoldTheRelease if a house rule that holds it is broken, and nobody let that pass
     * @throws RemarksOpen if a reason pinned to one of its rows waits for an answer
     */
    @Requires(Right.DRAFT)
    public void send(SendForRelease command) {
        Report report = reports.opened(command.report(), command.version());
        gate.send(report, command.reader(), signature());
        claims.checkSpeaking(report);
        reports.flush();
        gate.checkSending(report);
        trail.record(
                "report.sent",
                report,
                Map.of(),
                ReportTrail.known("state", report.state(), "secondReader", report.secondReaderName()));
    }

    /** @throws ReportNotSent if it is a draft, or was released or returned meanwhile */
    @Requires(Right.DRAFT)
    public void takeBack(TakeBackReport command) {
        Report report = reports.opened(command.report(), command.version());
        report.takeBack(signature());
        reports.flush();
        trail.record("report.taken-back", report, Map.of(), Map.of("state", report.state()));
    }

    /**
     * Two transactions: its files are rendered in one, from the desk as it is now, and kept in the next, unless something of
     * it was changed meanwhile.
     *
     * @return the number of the edition, which is frozen from here on
     * @throws RowsChangedMeanwhile if they are not what was seen
     * @throws RulesHoldTheRelease if a house rule that holds it is broken, and whoever releases did not let that pass
     */
    @Requires(Right.RELEASE)
    @Transactional(Transactional.TxType.SUPPORTS)
    public int release(ReleaseReport command) {
        Signature by = signature();
        try (MadeEdition made = moment.isAmidst() ? making.makeAmidst(command, by) : making.make(command, by)) {
            return freezing.freeze(command, made, by);
        }
    }

    @Requires(Right.DRAFT)
    public void startNextEdition(StartNextEdition command) {
        Report report = reports.opened(command.report(), command.version());
        report.startNextEdition(signature());
        reports.flush();
        trail.record("report.next-edition-started", report, Map.of(), Map.of("state", report.state()));
    }

    private Signature signature() {
        return Signature.of(actor.staff(), clock.instant());
    }
}
