package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.report.ReleaseReport;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.ReportRelease;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.report.ReturnReport;
import org.vouch.domain.report.SendForRelease;
import org.vouch.domain.report.StartNextEdition;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Right;
import org.vouch.web.shared.Notes;

/** A report's page: the report as it stands, and its way out of the house. */
@Named
@ViewScoped
public class ReportBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportListing listing;

    @Inject
    private ReportRelease release;

    @Inject
    private Actor actor;

    private long id;
    private String reason;
    private transient ReportDetails report;

    public void load() {
        report = listing.find(new ReportId(id)).orElseThrow(() -> new NotFound("report", id));
    }

    public String send() {
        release.send(new SendForRelease(report.id(), report.version()));
        Notes.said("report.sent", report.title());
        return CompileBacking.page(id);
    }

    public String returnToDrafter() {
        release.returnToDrafter(new ReturnReport(report.id(), report.version(), reason));
        Notes.said("report.returned", report.title());
        return CompileBacking.page(id);
    }

    public String release() {
        int number = release.release(new ReleaseReport(report.id(), report.version()));
        Notes.said("report.released", report.title(), number);
        return "/edition?faces-redirect=true&report=" + id + "&number=" + number;
    }

    public String startNextEdition() {
        release.startNextEdition(new StartNextEdition(report.id(), report.version()));
        Notes.said("report.next-started", report.nextEdition());
        return CompileBacking.page(id);
    }

    public boolean isOpen() {
        return report.state().isOpen() && actor.may(Right.DRAFT);
    }

    public boolean isToJudge() {
        return isWaiting()
                && actor.may(Right.RELEASE)
                && !report.isDraftedBy(actor.staff().id());
    }

    public boolean isWaiting() {
        return report.state() == ReportState.SENT;
    }

    public boolean isToStart() {
        return report.state() == ReportState.RELEASED && actor.may(Right.DRAFT);
    }

    /** How many statements are chosen in all. */
    public int getChosen() {
        return report.items().stream().mapToInt(item -> item.chosen().size()).sum();
    }

    public ReportDetails getReport() {
        return report;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
