package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.ReportRelease;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.report.StartNextEdition;
import org.vouch.domain.shared.NotFound;
import org.vouch.web.shared.Notes;

/** Opening a released report again, from the page of one of its editions. */
@Named("nextEdition")
@RequestScoped
public class NextEditionBacking {

    @Inject
    private ReportRelease release;

    @Inject
    private ReportListing reports;

    private ReportDetails now;

    /** Whether nobody has opened the report again yet. */
    public boolean isToStart(long report) {
        return now(report).state() == ReportState.RELEASED;
    }

    /** @param number of the edition it starts from */
    public String start(long report, int number) {
        release.startNextEdition(
                new StartNextEdition(new ReportId(report), now(report).version()));
        Notes.said("report.next-started", number + 1);
        return ReportBacking.page(report);
    }

    private ReportDetails now(long report) {
        if (now == null) {
            now = reports.find(new ReportId(report)).orElseThrow(() -> new NotFound("report", report));
        }
        return now;
    }
}
