package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.vouch.domain.report.AcknowledgeStale;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.ReportRelease;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.report.StaleAcknowledgement;
import org.vouch.domain.report.StaleListing;
import org.vouch.domain.report.StaleMark;
import org.vouch.domain.report.StartNextEdition;
import org.vouch.domain.shared.NotFound;
import org.vouch.web.shared.Notes;

/** Why an edition is stale, on its page, and what a senior editor does about it. */
@Named
@RequestScoped
public class StaleBacking {

    @Inject
    private StaleListing listing;

    @Inject
    private StaleAcknowledgement acknowledgement;

    @Inject
    private ReportRelease release;

    @Inject
    private ReportListing reports;

    private ReportId report;
    private int number;
    private List<StaleMark> marks = List.of();
    private ReportDetails now;
    private boolean filledLater;
    private String seen;
    private String reason;

    public void load(long of, int edition) {
        report = new ReportId(of);
        number = edition;
        marks = listing.of(report, edition);
        if (!marks.isEmpty()) {
            filledLater = listing.isFilledLater(report, edition);
            now = reports.find(report).orElseThrow(() -> new NotFound("report", of));
        }
    }

    public String acknowledge() {
        List<Long> those = Arrays.stream(seen.split(",")).map(Long::valueOf).toList();
        acknowledgement.acknowledge(new AcknowledgeStale(those, reason));
        Notes.said("stale.acknowledged", number);
        return "/edition?faces-redirect=true&report=" + report.value() + "&number=" + number;
    }

    public String startNextEdition() {
        release.startNextEdition(new StartNextEdition(report, now.version()));
        Notes.said("report.next-started", number + 1);
        return ReportBacking.page(report.value());
    }

    public List<StaleMark> getOpen() {
        return marks.stream().filter(StaleMark::isOpen).toList();
    }

    public List<StaleMark> getAcknowledged() {
        return marks.stream().filter(mark -> !mark.isOpen()).toList();
    }

    public boolean isFilledLater() {
        return filledLater;
    }

    /** Whether nobody has opened the report again yet. */
    public boolean isNextToStart() {
        return now.state() == ReportState.RELEASED;
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
