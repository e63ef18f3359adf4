package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vouch.domain.report.PassOnReport;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.report.ReturnReport;
import org.vouch.domain.report.SecondReading;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Right;
import org.vouch.web.shared.Notes;

/** What whoever reads a report before its release does with it, from its page: passed on, or returned. */
@Named("secondReading")
@RequestScoped
public class SecondReadingBacking {

    @Inject
    private ReportBacking page;

    @Inject
    private SecondReading reading;

    @Inject
    private Actor actor;

    private String reason;

    /** Whether this person was asked to read it. */
    public boolean isMine() {
        return isWithReader()
                && actor.may(Right.DRAFT)
                && report().parts().isReadBy(actor.staff().id());
    }

    /** Whether this person may say of its rows what has to be mended, and return it. */
    public boolean isJudging() {
        return isMine() || page.isToJudge();
    }

    public boolean isWithReader() {
        return report().state() == ReportState.READING;
    }

    public String passOn() {
        reading.passOn(new PassOnReport(report().id(), report().version()));
        Notes.said("houserule.passed-on", report().title());
        return ReportBacking.page(page.getId());
    }

    public String returnToDrafter() {
        reading.returnToDrafter(new ReturnReport(report().id(), report().version(), reason));
        Notes.said("report.returned", report().title());
        return ReportBacking.page(page.getId());
    }

    private ReportDetails report() {
        return page.getReport();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
