package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.report.profile.ColumnProfiles;
import org.vouch.domain.report.profile.UsedProfile;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Compiling the draft of a report: which claims in which order, which statements for each, and the notes. */
@ApplicationScoped
@Transactional
public class ReportCompilation {

    private Reports reports;
    private ClaimStatements claims;
    private ColumnProfiles profiles;
    private ReportTrail trail;
    private Drafting drafting;

    protected ReportCompilation() {}

    @Inject
    public ReportCompilation(
            Reports reports, ClaimStatements claims, ColumnProfiles profiles, Trail trail, Actor actor, Clock clock) {
        this.reports = reports;
        this.claims = claims;
        this.profiles = profiles;
        this.trail = new ReportTrail(trail);
        this.drafting = new Drafting(reports, trail, actor, clock);
    }

    @Requires(Right.DRAFT)
    public ReportId start(StartReport command) {
        Report report = Report.start(command.title(), command.question(), command.note(), drafting.signature());
        if (command.claim() != null) {
            drafting.draft(report).addClaim(command.claim(), claims.on(command.claim()));
        }
        reports.add(report);
        trail.started(report);
        return report.id();
    }

    @Requires(Right.DRAFT)
    public void rename(RenameReport command) {
        Report report = drafting.opened(command.report(), command.version());
        Map<String, Object> before = head(report);
        report.rename(command.title(), command.question(), command.note(), drafting.signature());
        drafting.draft(report).releaseAlsoBy(command.profile());
        drafting.done("report.renamed", report, before, head(report));
    }

    @Requires(Right.DRAFT)
    public void addClaim(AddClaim command) {
        Report report = drafting.opened(command.report(), command.version());
        List<Long> wanted = command.statements().isEmpty()
                ? claims.on(command.claim())
                : spoken(command.claim(), command.statements());
        drafting.draft(report).addClaim(command.claim(), wanted);
        reports.flush();
        trail.item("report.claim-added", report, null, report.item(command.claim()));
    }

    @Requires(Right.DRAFT)
    public void drop(DropItems command) {
        Report report = drafting.opened(command.report(), command.version());
        List<ItemContents> before = command.claims().stream()
                .map(claim -> report.item(claim).contents())
                .toList();
        drafting.draft(report).drop(command.claims());
        drafting.done("report.claim-dropped", report, ReportTrail.items(before), Map.of());
    }

    @Requires(Right.DRAFT)
    public void move(MoveItems command) {
        Report report = drafting.opened(command.report(), command.version());
        List<ReportItem> moved = command.claims().stream().map(report::item).toList();
        Map<String, Object> before = ReportTrail.places(moved);
        drafting.draft(report).moveTo(command.claims(), command.section(), command.place());
        reports.flush();
        trail.record("report.claim-moved", report, before, ReportTrail.places(moved));
    }

    @Requires(Right.DRAFT)
    public void choose(ChooseStatements command) {
        Report report = drafting.opened(command.report(), command.version());
        List<Long> wanted = spoken(command.claim(), command.statements());
        drafting.item(
                "report.statements-chosen",
                report,
                command.claim(),
                draft -> draft.chooseExactly(command.claim(), wanted));
    }

    @Requires(Right.DRAFT)
    public void moveStatement(MoveStatement command) {
        Report report = drafting.opened(command.report(), command.version());
        drafting.item(
                "report.statement-moved",
                report,
                command.claim(),
                draft -> draft.moveStatement(command.claim(), command.statement(), command.place()));
    }

    private Map<String, Object> head(Report report) {
        UsedProfile profile = profiles.used(report.head().profile());
        Map<String, Object> values = ReportTrail.head(report);
        values.putAll(ReportTrail.known("profile", profile == null ? null : profile.name()));
        return values;
    }

    private List<Long> spoken(long claim, List<Long> statements) {
        List<Long> speaking = claims.on(claim);
        statements.stream().filter(s -> !speaking.contains(s)).findFirst().ifPresent(silent -> {
            throw new StatementNotOnClaim(silent, claim);
        });
        return statements;
    }
}
