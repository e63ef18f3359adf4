package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Compiling the draft of a report: which claims in which order, which statements for each, and the notes. */
@ApplicationScoped
@Transactional
public class ReportCompilation {

    private Reports reports;
    private ClaimStatements claims;
    private ReportTrail trail;
    private Actor actor;
    private Clock clock;

    protected ReportCompilation() {}

    @Inject
    public ReportCompilation(Reports reports, ClaimStatements claims, Trail trail, Actor actor, Clock clock) {
        this.reports = reports;
        this.claims = claims;
        this.trail = new ReportTrail(trail);
        this.actor = actor;
        this.clock = clock;
    }

    @Requires(Right.DRAFT)
    public ReportId start(StartReport command) {
        Report report = Report.start(command.title(), command.note(), signature());
        if (command.claim() != null) {
            report.draft(signature()).addClaim(command.claim(), claims.on(command.claim()));
        }
        reports.add(report);
        trail.started(report);
        return report.id();
    }

    @Requires(Right.DRAFT)
    public void rename(RenameReport command) {
        Report report = reports.opened(command.report(), command.version());
        Map<String, Object> before = ReportTrail.head(report);
        report.rename(command.title(), command.note(), signature());
        reports.flush();
        trail.record("report.renamed", report, before, ReportTrail.head(report));
    }

    @Requires(Right.DRAFT)
    public void addClaim(AddClaim command) {
        Report report = reports.opened(command.report(), command.version());
        List<Long> wanted = command.statements().isEmpty()
                ? claims.on(command.claim())
                : spoken(command.claim(), command.statements());
        report.draft(signature()).addClaim(command.claim(), wanted);
        reports.flush();
        trail.item("report.claim-added", report, null, report.item(command.claim()));
    }

    /** @return what {@link #putBack} needs to undo it */
    @Requires(Right.DRAFT)
    public DroppedItem drop(DropItem command) {
        Report report = reports.opened(command.report(), command.version());
        DroppedItem dropped = report.draft(signature()).dropItem(command.claim());
        reports.flush();
        trail.record("report.claim-dropped", report, ReportTrail.item(dropped), Map.of());
        return dropped;
    }

    @Requires(Right.DRAFT)
    public void putBack(PutBackItem command) {
        Report report = reports.opened(command.report(), command.version());
        report.draft(signature()).putBack(command.item());
        reports.flush();
        trail.item(
                "report.claim-put-back",
                report,
                null,
                report.item(command.item().claim()));
    }

    /** @return the place it had, which undoes the move */
    @Requires(Right.DRAFT)
    public int move(MoveItem command) {
        Report report = reports.opened(command.report(), command.version());
        DroppedItem before = report.item(command.claim()).asDropped();
        report.draft(signature()).moveTo(command.claim(), command.place());
        reports.flush();
        trail.item("report.claim-moved", report, before, report.item(command.claim()));
        return before.position();
    }

    @Requires(Right.DRAFT)
    public void choose(ChooseStatements command) {
        Report report = reports.opened(command.report(), command.version());
        DroppedItem before = report.item(command.claim()).asDropped();
        List<Long> wanted = spoken(command.claim(), command.statements());
        report.draft(signature()).chooseExactly(command.claim(), wanted);
        reports.flush();
        trail.item("report.statements-chosen", report, before, report.item(command.claim()));
    }

    @Requires(Right.DRAFT)
    public void moveStatement(MoveStatement command) {
        Report report = reports.opened(command.report(), command.version());
        DroppedItem before = report.item(command.claim()).asDropped();
        report.draft(signature()).moveStatement(command.claim(), command.statement(), command.place());
        reports.flush();
        trail.item("report.statement-moved", report, before, report.item(command.claim()));
    }

    @Requires(Right.DRAFT)
    public void writeNote(WriteNote command) {
        Report report = reports.opened(command.report(), command.version());
        DroppedItem before = report.item(command.claim()).asDropped();
        report.draft(signature()).writeNote(command.claim(), command.note());
        reports.flush();
        trail.item("report.note-written", report, before, report.item(command.claim()));
    }

    private List<Long> spoken(long claim, List<Long> statements) {
        List<Long> speaking = claims.on(claim);
        statements.stream().filter(s -> !speaking.contains(s)).findFirst().ifPresent(silent -> {
            throw new StatementNotOnClaim(silent, claim);
        });
        return statements;
    }

    private Signature signature() {
        return Signature.of(actor.staff(), clock.instant());
    }
}
