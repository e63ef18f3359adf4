package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.report.contents.ContentsReading;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.contents.EditionHead;
import org.vouch.domain.report.profile.ColumnProfiles;
import org.vouch.domain.report.profile.UsedProfile;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** A draft's way out of the house: sent, returned or released, and opened again for the next edition. */
@ApplicationScoped
@Transactional
public class ReportRelease {

    private Reports reports;
    private Editions editions;
    private ReportPreview preview;
    private ContentsReading contents;
    private FileRendering files;
    private ClaimStatements claims;
    private ReleaseGate gate;
    private ColumnProfiles profiles;
    private ReportTrail trail;
    private Actor actor;
    private Clock clock;

    protected ReportRelease() {}

    @Inject
    public ReportRelease(
            Reports reports,
            Editions editions,
            ReportPreview preview,
            ContentsReading contents,
            FileRendering files,
            ClaimStatements claims,
            ReleaseGate gate,
            ColumnProfiles profiles,
            Trail trail,
            Actor actor,
            Clock clock) {
        this.reports = reports;
        this.editions = editions;
        this.preview = preview;
        this.contents = contents;
        this.files = files;
        this.claims = claims;
        this.gate = gate;
        this.profiles = profiles;
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
        checkStances(report);
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
     * @return the number of the edition, which is frozen from here on
     * @throws RowsChangedMeanwhile if they are not what was seen
     * @throws RulesHoldTheRelease if a house rule that holds it is broken, and whoever releases did not let that pass
     */
    @Requires(Right.RELEASE)
    public int release(ReleaseReport command) {
        Report report = reports.opened(command.report(), command.version());
        Signature by = signature();
        report.release(by);
        checkStances(report);
        reports.flush();
        editions.hold();
        RenderedRows rows = preview.of(report.id());
        rows.checkSeen(command.seen());
        List<JudgedFinding> found = gate.checkRelease(report, by.who());
        Edition edition = new Edition(report, rows, files.render(contents(report, rows, found, by)), by);
        edition.found(found, by.who());
        edition.releasedAlsoBy(profile(report));
        editions.add(edition);
        trail.record("report.released", report, Map.of(), released(report, edition));
        return edition.number();
    }

    @Requires(Right.DRAFT)
    public void startNextEdition(StartNextEdition command) {
        Report report = reports.opened(command.report(), command.version());
        report.startNextEdition(signature());
        reports.flush();
        trail.record("report.next-edition-started", report, Map.of(), Map.of("state", report.state()));
    }

    private EditionContents contents(Report report, RenderedRows rows, List<JudgedFinding> found, Signature by) {
        EditionHead head = new EditionHead(
                report.id(),
                report.title(),
                rows.edition(),
                report.head().question(),
                report.head().summary(),
                report.drafterName(),
                report.secondReaderName(),
                by.name(),
                by.at(),
                profile(report));
        return contents.of(head, rows, found, actor.staff().language());
    }

    private UsedProfile profile(Report report) {
        return profiles.used(report.head().profile());
    }

    private Map<String, Object> released(Report report, Edition edition) {
        UsedProfile profile = profile(report);
        Map<String, Object> values =
                ReportTrail.known("edition", edition.number(), "rows", edition.rows(), "sha256", edition.csvSha256());
        values.putAll(ReportTrail.by(profile));
        return values;
    }

    /** A bearing may have been taken back since its statement was chosen; its row would have no stance. */
    private void checkStances(Report report) {
        for (ReportItem item : report.items()) {
            List<Long> speaking = claims.on(item.claimId());
            item.statements().stream()
                    .filter(s -> !speaking.contains(s))
                    .findFirst()
                    .ifPresent(silent -> {
                        throw new StatementNotOnClaim(silent, item.claimId());
                    });
        }
    }

    private Signature signature() {
        return Signature.of(actor.staff(), clock.instant());
    }
}
