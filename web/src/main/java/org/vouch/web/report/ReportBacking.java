package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.ReportPreview;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Right;
import org.vouch.web.shared.Notes;

/** A report's page: the report as it stands, and what may be done with it now. */
@Named
@ViewScoped
public class ReportBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportListing listing;

    @Inject
    private ReportPreview preview;

    @Inject
    private Actor actor;

    private long id;
    private String seen;
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
        if (isToJudge()) {
            look(seen == null ? Faces.getRequestParameter("seen") : seen);
        }
    }

    /** What is released is what this page shows, or what was looked at just before and is still the same. */
    private void look(String before) {
        seen = preview.of(report.id()).sha256();
        if (before != null && !before.equals(seen)) {
            Notes.warned("violation.report.rows-changed-meanwhile");
        }
    }

    /** The digest of the rows that whoever is to release them has before them. */
    public String getSeen() {
        return seen;
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

    public boolean isToTakeBack() {
        return isWaiting() && !isToJudge() && actor.may(Right.DRAFT);
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
}
