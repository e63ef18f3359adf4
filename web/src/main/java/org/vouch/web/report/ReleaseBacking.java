package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vouch.domain.report.ReleaseReport;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportRelease;
import org.vouch.domain.report.RowsChangedMeanwhile;
import org.vouch.web.shared.Notes;

/** What a senior editor decides on a report that was sent, from its page: it is released. */
@Named
@RequestScoped
public class ReleaseBacking {

    @Inject
    private ReportBacking page;

    @Inject
    private SeenRowsBacking seen;

    @Inject
    private ReportRelease release;

    public String release() {
        try {
            ReleaseReport command = new ReleaseReport(report().id(), report().version(), seen.digest());
            String title = report().title();
            page.forget();
            int number = release.release(command);
            Notes.said("report.released", title, number);
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
}
