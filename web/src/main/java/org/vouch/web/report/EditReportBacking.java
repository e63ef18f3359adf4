package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.audit.RecentChanges;
import org.vouch.domain.report.RenameReport;
import org.vouch.domain.report.ReportCompilation;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.StartReport;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.web.shared.Editing;
import org.vouch.web.shared.Notes;

/** Starts a report, with a claim at hand or without; or changes title and note of one. */
@Named
@ViewScoped
public class EditReportBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportCompilation compilation;

    @Inject
    private ReportListing listing;

    @Inject
    private RecentChanges changes;

    @Inject
    private ProfileChoiceBacking profileChoice;

    private Long id;
    private Long claim;
    private Editing<ReportForm> editing;

    public void load() {
        editing = Editing.of(id == null ? new ReportForm() : read());
    }

    public String save() {
        return id == null ? start() : rename();
    }

    public String settle() {
        editing.settle();
        return save();
    }

    private String start() {
        ReportForm form = editing.getForm();
        ReportId started =
                compilation.start(new StartReport(form.getTitle(), form.getQuestion(), form.getNote(), claim));
        Notes.said("report.started", form.getTitle());
        return ReportBacking.page(started.value());
    }

    private String rename() {
        ReportForm form = editing.getForm();
        try {
            compilation.rename(new RenameReport(
                    new ReportId(id),
                    form.version(),
                    form.getTitle(),
                    form.getQuestion(),
                    form.getNote(),
                    form.getProfile()));
        } catch (ChangedMeanwhile e) {
            form.name(form.getProfile(), profileChoice.nameOf(form.getProfile()));
            editing.meet(read(), changes.lastOf("report", id));
            return null;
        }
        Notes.said("report.kept", form.getTitle());
        return ReportBacking.page(id);
    }

    private ReportForm read() {
        return listing.find(new ReportId(id)).map(ReportForm::of).orElseThrow(() -> new NotFound("report", id));
    }

    public boolean isFresh() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getClaim() {
        return claim;
    }

    public void setClaim(Long claim) {
        this.claim = claim;
    }

    public Editing<ReportForm> getEditing() {
        return editing;
    }
}
