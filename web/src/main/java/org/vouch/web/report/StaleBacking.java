package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.report.AcknowledgeStale;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.StaleAcknowledgement;
import org.vouch.domain.report.StaleListing;
import org.vouch.domain.report.StaleMark;
import org.vouch.web.shared.Notes;

/** Why an edition is stale, on its page, and what a senior editor does about it. It is read before a form is, too. */
@Named
@ViewScoped
public class StaleBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaleListing listing;

    @Inject
    private StaleAcknowledgement acknowledgement;

    private long report;
    private int number;
    private transient List<StaleMark> marks;
    private String seen;
    private String reason;

    public void load(long of, int edition) {
        report = of;
        number = edition;
        marks = null;
    }

    public String acknowledge() {
        List<Long> those = Arrays.stream(seen.split(",")).map(Long::valueOf).toList();
        acknowledgement.acknowledge(new AcknowledgeStale(those, reason));
        Notes.said("stale.acknowledged", number);
        return "/edition?faces-redirect=true&report=" + report + "&number=" + number;
    }

    public List<StaleMark> getOpen() {
        return marks().stream().filter(StaleMark::isOpen).toList();
    }

    public List<StaleMark> getAcknowledged() {
        return marks().stream().filter(mark -> !mark.isOpen()).toList();
    }

    public boolean isFilledLater() {
        return !marks().isEmpty() && listing.isFilledLater(new ReportId(report), number);
    }

    private List<StaleMark> marks() {
        if (marks == null) {
            marks = listing.of(new ReportId(report), number);
        }
        return marks;
    }

    /** The numbers of the reasons as they stand in the form: nobody acknowledges what he has not seen. */
    public String getSeen() {
        return getOpen().stream().map(mark -> String.valueOf(mark.id())).collect(Collectors.joining(","));
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
