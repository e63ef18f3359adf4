package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Right;
import org.vouch.domain.user.StaffId;

/** A report's page: the report as it stands, and what may be done with it now. */
@Named
@ViewScoped
public class ReportBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportListing listing;

    @Inject
    private Actor actor;

    private long id;
    private transient ReportDetails report;

    /** The page of a report, after something was done. */
    static String page(long id) {
        return "/report?faces-redirect=true&id=" + id;
    }

    /** The same, at one of its claims. */
    static String item(long id, long claim) {
        return page(id) + "&at=" + claim;
    }

    public void load() {
        report = listing.find(new ReportId(id)).orElseThrow(() -> new NotFound("report", id));
    }

    public boolean isOpen() {
        return report.state().isOpen() && actor.may(Right.DRAFT);
    }

    /** Whether this person may release it now: a second reader may at once. */
    public boolean isToJudge() {
        return isWaiting()
                && actor.may(Right.RELEASE)
                && !report.isDraftedBy(me())
                && (report.state() == ReportState.SENT || report.parts().isReadBy(me()));
    }

    public boolean isWaiting() {
        return report.state().isJudged();
    }

    public boolean isToTakeBack() {
        boolean reads = report.state() == ReportState.READING && report.parts().isReadBy(me());
        return isWaiting() && !isToJudge() && !reads && actor.may(Right.DRAFT);
    }

    public boolean isToStart() {
        return report.state() == ReportState.RELEASED && actor.may(Right.DRAFT);
    }

    /** Read again where it was forgotten. */
    public ReportDetails getReport() {
        if (report == null && id > 0) {
            load();
        }
        return report;
    }

    /** A long report takes room that something else needs now. */
    void forget() {
        report = null;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    private StaffId me() {
        return actor.staff().id();
    }
}
