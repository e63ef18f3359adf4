package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vouch.domain.report.contents.ContentsReading;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.contents.EditionHead;
import org.vouch.domain.report.profile.ColumnProfiles;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/**
 * Renders all files of an edition before it is released, from one view of the desk and without keeping anybody waiting: a
 * long report takes a while.
 */
@ApplicationScoped
@Transactional
public class EditionMaking {

    private Reports reports;
    private ReportPreview preview;
    private ContentsReading contents;
    private FileRendering files;
    private ReleasedSummary summaries;
    private ReleaseGate gate;
    private ColumnProfiles profiles;
    private OneMoment moment;
    private Actor actor;

    protected EditionMaking() {}

    @Inject
    public EditionMaking(
            Reports reports,
            ReportPreview preview,
            ContentsReading contents,
            FileRendering files,
            ReleasedSummary summaries,
            ReleaseGate gate,
            ColumnProfiles profiles,
            OneMoment moment,
            Actor actor) {
        this.reports = reports;
        this.preview = preview;
        this.contents = contents;
        this.files = files;
        this.summaries = summaries;
        this.gate = gate;
        this.profiles = profiles;
        this.moment = moment;
        this.actor = actor;
    }

    /**
     * In a transaction of its own. To be closed by whoever asked; nothing is kept or changed.
     *
     * @throws RowsChangedMeanwhile if they are not what was seen
     * @throws RulesHoldTheRelease if a house rule that holds it is broken, and whoever releases did not let that pass
     */
    @Requires(Right.RELEASE)
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public MadeEdition make(ReleaseReport command, Signature by) {
        moment.see();
        return makeAmidst(command, by);
    }

    /** The same in a transaction that has done other things, which nobody else sees yet. */
    @Requires(Right.RELEASE)
    public MadeEdition makeAmidst(ReleaseReport command, Signature by) {
        Report report = reports.seen(command.report())
                .orElseThrow(() -> new NotFound("report", command.report().value()));
        ChangedMeanwhile.unlessSame(command.version(), report.version());
        report.checkJudgedBy(by);
        RenderedRows rows = preview.of(report.id());
        boolean whole = false;
        try {
            rows.checkSeen(command.seen());
            List<JudgedFinding> found = gate.checkRelease(report, rows.edition(), by.who());
            EditionContents all = contents(report, rows, found, by);
            String recorded = all.digest();
            MadeEdition made = new MadeEdition(all.head(), rows, files.render(all), found, recorded);
            whole = true;
            return made;
        } finally {
            if (!whole) {
                rows.close();
            }
        }
    }

    private EditionContents contents(Report report, RenderedRows rows, List<JudgedFinding> found, Signature by) {
        String language = "de".equals(actor.staff().language()) ? "de" : "en";
        EditionHead head = new EditionHead(
                report.id(),
                report.title(),
                rows.edition(),
                report.head().question(),
                summaries.of(report, language),
                report.drafterName(),
                report.secondReaderName(),
                by.name(),
                by.at(),
                profiles.used(report.head().profile()));
        return contents.of(head, rows, found, language);
    }
}
