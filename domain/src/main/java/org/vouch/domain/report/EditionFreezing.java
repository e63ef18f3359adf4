package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.report.contents.ContentsReading;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/**
 * Keeps an edition that was rendered. Others wait only while it is made sure that nothing of it was changed since: its
 * files lie in the database by then.
 */
@ApplicationScoped
@Transactional
public class EditionFreezing {

    private Reports reports;
    private Editions editions;
    private ReportPreview preview;
    private ContentsReading contents;
    private ClaimStatements claims;
    private ReleaseGate gate;
    private OneMoment moment;
    private ReportTrail trail;

    protected EditionFreezing() {}

    @Inject
    public EditionFreezing(
            Reports reports,
            Editions editions,
            ReportPreview preview,
            ContentsReading contents,
            ClaimStatements claims,
            ReleaseGate gate,
            OneMoment moment,
            Trail trail) {
        this.reports = reports;
        this.editions = editions;
        this.preview = preview;
        this.contents = contents;
        this.claims = claims;
        this.gate = gate;
        this.moment = moment;
        this.trail = new ReportTrail(trail);
    }

    /**
     * @return the number of the edition, which is frozen from here on
     * @throws RowsChangedMeanwhile if the desk would not say the same any more
     */
    @Requires(Right.RELEASE)
    public int freeze(ReleaseReport command, MadeEdition made, Signature by) {
        moment.takeTime();
        Report report = reports.opened(command.report(), command.version());
        report.release(by);
        claims.checkSpeaking(report);
        reports.flush();
        Edition edition = Edition.of(
                report, made.rows(), made.files(), made.findings(), made.head().profile(), by);
        editions.add(edition);
        editions.hold();
        checkUnchanged(report, made, by);
        editions.lean(edition);
        trail.record("report.released", report, Map.of(), told(edition));
        return edition.number();
    }

    private void checkUnchanged(Report report, MadeEdition made, Signature by) {
        List<JudgedFinding> found = gate.checkRelease(report, made.rows().edition(), by.who());
        if (!found.equals(made.findings())) {
            throw new RowsChangedMeanwhile();
        }
        made.rows().checkSeen(preview.digest(report.id(), made.rows().edition()));
        if (!recorded(made).equals(made.recorded())) {
            throw new RowsChangedMeanwhile();
        }
    }

    /** Much of it stands in no row, and in a file all the same. */
    private String recorded(MadeEdition made) {
        return contents.of(made.head(), made.rows(), made.findings(), "en").digest();
    }

    private static Map<String, Object> told(Edition edition) {
        RenderedRows rows = edition.rows();
        Map<String, Object> values =
                ReportTrail.known("edition", edition.number(), "rows", rows.count(), "sha256", rows.sha256());
        values.putAll(ReportTrail.by(edition.profile()));
        return values;
    }
}
