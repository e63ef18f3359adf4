package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vouch.domain.report.ReleaseReport;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportRelease;
import org.vouch.domain.report.ReturnReport;
import org.vouch.domain.report.RowsChangedMeanwhile;
import org.vouch.web.shared.Notes;

/** What a senior editor decides on a report that was sent, from its page: returned or released. */
@Named
@RequestScoped
public class ReleaseBacking {

    @Inject
    private ReportBacking page;

    @Inject
    private SeenRowsBacking seen;

    @Inject
    private ReportRelease release;

    private String reason;

    public String returnToDrafter() {
        release.returnToDrafter(new ReturnReport(report().id(), report().version(), reason));
        Notes.said("report.returned", report().title());
        return again();
    }

    public String release() {
        try {
            int number = release.release(new ReleaseReport(report().id(), report().version(), seen.digest()));
            Notes.said("report.released", report().title(), number);
            return "/edition?faces-redirect=true&report=" + page.getId() + "&number=" + number;
        } catch (RowsChangedMeanwhile e) {
            page.load();
            seen.look();
            return null;
        }
    }

    private ReportDetails report() {
        return page.getReport();
    }

    private String again() {
        return ReportBacking.page(page.getId());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
