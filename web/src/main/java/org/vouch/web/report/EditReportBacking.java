package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.report.RenameReport;
import org.vouch.domain.report.ReportCompilation;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.StartReport;
import org.vouch.domain.shared.NotFound;
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

    private Long id;
    private Long claim;
    private long version;
    private String title;
    private String note;

    public void load() {
        if (id != null) {
            ReportDetails report = listing.find(new ReportId(id)).orElseThrow(() -> new NotFound("report", id));
            version = report.version();
            title = report.title();
            note = report.note();
        }
    }

    public String keep() {
        if (id == null) {
            id = compilation.start(new StartReport(title, note, claim)).value();
            Notes.said("report.started", title);
        } else {
            compilation.rename(new RenameReport(new ReportId(id), version, title, note));
            Notes.said("report.kept", title);
        }
        return ReportBacking.page(id);
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
