package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vouch.domain.report.ReleaseReport;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportRelease;
import org.vouch.domain.report.ReturnReport;
import org.vouch.domain.report.RowsChangedMeanwhile;
import org.vouch.domain.report.SendForRelease;
import org.vouch.domain.report.StartNextEdition;
import org.vouch.domain.report.TakeBackReport;
import org.vouch.web.shared.Notes;

/** A report's way out of the house, from its page: sent, returned, released, opened again. */
@Named
@RequestScoped
public class ReleaseBacking {

    @Inject
    private ReportBacking page;

    @Inject
    private ReportRelease release;

    private String reason;

    public String send() {
        release.send(new SendForRelease(report().id(), report().version()));
        Notes.said("report.sent", report().title());
        return again();
    }

    public String takeBack() {
        release.takeBack(new TakeBackReport(report().id(), report().version()));
        Notes.said("report.taken-back", report().title());
        return again();
    }

    public String returnToDrafter() {
        release.returnToDrafter(new ReturnReport(report().id(), report().version(), reason));
        Notes.said("report.returned", report().title());
        return again();
    }

    public String release() {
        try {
            int number = release.release(new ReleaseReport(report().id(), report().version(), page.getSeen()));
            Notes.said("report.released", report().title(), number);
            return "/edition?faces-redirect=true&report=" + page.getId() + "&number=" + number;
        } catch (RowsChangedMeanwhile e) {
            page.load();
            return null;
        }
    }

    public String startNextEdition() {
        release.startNextEdition(new StartNextEdition(report().id(), report().version()));
        Notes.said("report.next-started", report().nextEdition());
        return again();
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
