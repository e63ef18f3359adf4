package org.vouch.domain.report;

import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.user.Actor;

/** One step in a draft: the report as it was opened, the change, and what of it goes into the trail. */
final class Drafting {

    private final Reports reports;
    private final ReportTrail trail;
    private final Actor actor;
    private final Clock clock;

    Drafting(Reports reports, Trail trail, Actor actor, Clock clock) {
        this.reports = reports;
        this.trail = new ReportTrail(trail);
        this.actor = actor;
        this.clock = clock;
    }

    Report opened(ReportId report, long version) {
        return reports.opened(report, version);
    }

    ReportDraft draft(Report report) {
        return report.draft(signature());
    }

    /** A step that changes one item. */
    void item(String action, Report report, long claim, Consumer<ReportDraft> step) {
        ItemContents before = report.item(claim).contents();
        step.accept(draft(report));
        reports.flush();
        trail.item(action, report, before, report.item(claim));
    }

    void done(String action, Report report, Map<String, Object> before, Map<String, Object> after) {
        reports.flush();
        trail.record(action, report, before, after);
    }

    Signature signature() {
        return Signature.of(actor.staff(), clock.instant());
    }
}
