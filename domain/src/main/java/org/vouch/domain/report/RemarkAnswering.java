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

/** Answering what was said of a row when the report was returned; whoever answers has a hand in the draft. */
@ApplicationScoped
@Transactional
public class RemarkAnswering {

    private final Reports reports;
    private final Remarks remarks;
    private final ReportTrail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public RemarkAnswering(Reports reports, Remarks remarks, Trail trail, Actor actor, Clock clock) {
        this.reports = reports;
        this.remarks = remarks;
        this.trail = new ReportTrail(trail);
        this.actor = actor;
        this.clock = clock;
    }

    protected RemarkAnswering() {
        this(null, null, null, null, null);
    }

    /**
     * @throws RemarkAnswered if somebody did meanwhile
     * @throws ReportNotInDraft if the report was sent again
     */
    @Requires(Right.DRAFT)
    public void answer(AnswerRemark command) {
        Remark remark = remarks.find(command.remark()).orElseThrow(() -> new NotFound("remark", command.remark()));
        Report report = reports.find(remark.report())
                .orElseThrow(() -> new NotFound("report", remark.report().value()));
        Signature by = Signature.of(actor.staff(), clock.instant());
        report.draft(by);
        remark.answer(command.answer(), by);
        remarks.flush();
        trail.record(
                "report.remark-answered",
                report,
                Map.of(),
                ReportTrail.known("row", remark.row(), "reason", remark.reason(), "answer", remark.answer()));
    }
}
