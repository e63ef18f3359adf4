package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportRelease;
import org.vouch.domain.report.SendForRelease;
import org.vouch.domain.report.StartNextEdition;
import org.vouch.domain.report.TakeBackReport;
import org.vouch.web.shared.Notes;

/** What its drafters do with a report as a whole, from its page: sent, taken back, opened again. */
@Named
@RequestScoped
public class SendBacking {

    @Inject
    private ReportBacking page;

    @Inject
    private ReportRelease release;

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
}
