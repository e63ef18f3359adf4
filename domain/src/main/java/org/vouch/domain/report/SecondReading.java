package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.NotAllowed;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/**
 * Reading what others drafted before it leaves the house: passed on, or returned, with reasons pinned to its rows. What is
 * with a second reader that person reads; what waits for its release, a senior editor.
 */
@ApplicationScoped
@Transactional
public class SecondReading {

    private final Reports reports;
    private final Remarks remarks;
    private final Editions editions;
    private final ReportTrail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public SecondReading(Reports reports, Remarks remarks, Editions editions, Trail trail, Actor actor, Clock clock) {
        this.reports = reports;
        this.remarks = remarks;
        this.editions = editions;
        this.trail = new ReportTrail(trail);
        this.actor = actor;
        this.clock = clock;
    }

    protected SecondReading() {
        this(null, null, null, null, null, null);
    }

    /** @throws NotTheSecondReader if another was asked to read it */
    @Requires(Right.DRAFT)
    public void passOn(PassOnReport command) {
        Report report = reports.opened(command.report(), command.version());
        report.passOn(signature());
        reports.flush();
        trail.record("report.passed-on", report, Map.of(), Map.of("state", report.state()));
    }

    @Requires(Right.DRAFT)
    public void returnToDrafter(ReturnReport command) {
        Report report = reports.opened(command.report(), command.version());
        checkReader(report);
        report.returnWith(command.reason(), signature());
        reports.flush();
        trail.record("report.returned", report, Map.of(), Map.of("reason", report.returnedReason()));
    }

    /** @throws NotFound if the report has no such row */
    @Requires(Right.DRAFT)
    public void pin(PinRemark command) {
        Report report = seen(command.report());
        checkReader(report);
        Remark remark = new Remark(report, editions.latest(report.id()) + 1, command, signature());
        remarks.add(remark);
        trail.record("report.remark-pinned", report, Map.of(), told(remark));
    }

    /** Only what one said oneself, as long as it was not answered. */
    @Requires(Right.DRAFT)
    public void unpin(long id) {
        Remark remark = remarks.find(id)
                .filter(one -> one.isBy(actor.staff().id()))
                .orElseThrow(() -> new NotFound("remark", id));
        if (remark.isAnswered()) {
            throw new RemarkAnswered();
        }
        remarks.remove(remark);
        trail.record("report.remark-taken-off", seen(remark.report()), told(remark), Map.of());
    }

    private void checkReader(Report report) {
        report.checkJudgedBy(signature());
        if (report.state() == ReportState.SENT && !actor.may(Right.RELEASE)) {
            throw new NotAllowed(Right.RELEASE);
        }
    }

    private Report seen(ReportId id) {
        return reports.seen(id).orElseThrow(() -> new NotFound("report", id.value()));
    }

    private Signature signature() {
        return Signature.of(actor.staff(), clock.instant());
    }

    private static Map<String, Object> told(Remark remark) {
        return Map.of("row", remark.row(), "reason", remark.reason());
    }
}
