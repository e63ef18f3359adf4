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

/** What an editor says in a report in words of their own: notes on claims and statements, the summary of the sources. */
@ApplicationScoped
@Transactional
public class ReportWriting {

    private Drafting drafting;

    protected ReportWriting() {}

    @Inject
    public ReportWriting(Reports reports, Trail trail, Actor actor, Clock clock) {
        this.drafting = new Drafting(reports, trail, actor, clock);
    }

    @Requires(Right.DRAFT)
    public void writeNote(WriteNote command) {
        Report report = drafting.opened(command.report(), command.version());
        if (command.statement() == null) {
            drafting.item(
                    "report.note-written",
                    report,
                    command.claim(),
                    draft -> draft.writeNote(command.claim(), command.note()));
            return;
        }
        ChosenStatement said = report.item(command.claim()).chosen(command.statement());
        Map<String, Object> before = ReportTrail.said(command.claim(), said);
        drafting.draft(report).writeNote(command.claim(), command.statement(), command.note());
        drafting.done("report.note-written", report, before, ReportTrail.said(command.claim(), said));
    }

    /** What the statement says now is taken as seen. */
    @Requires(Right.DRAFT)
    public void see(SeeAgain command) {
        Report report = drafting.opened(command.report(), command.version());
        drafting.draft(report).see(command.claim(), command.statement());
        drafting.done(
                "report.statement-seen",
                report,
                Map.of(),
                ReportTrail.known("claim", "c" + command.claim(), "statement", "s" + command.statement()));
    }

    @Requires(Right.DRAFT)
    public void summarise(WriteSummary command) {
        Report report = drafting.opened(command.report(), command.version());
        Map<String, Object> before = ReportTrail.known("summary", report.head().summary());
        drafting.draft(report).summarise(command.text(), command.facts(), drafting.signature());
        drafting.done(
                "report.summary-written",
                report,
                before,
                ReportTrail.known("summary", report.head().summary()));
    }
}
