package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportRelease;
import org.vouch.domain.report.SecondReader;
import org.vouch.domain.report.SecondReaders;
import org.vouch.domain.report.SendForRelease;
import org.vouch.domain.report.StartNextEdition;
import org.vouch.domain.report.TakeBackReport;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.StaffId;
import org.vouch.web.shared.Notes;

/** What its drafters do with a report as a whole, from its page: sent, taken back, opened again. */
@Named
@RequestScoped
public class SendBacking {

    @Inject
    private ReportBacking page;

    @Inject
    private ReportRelease release;

    @Inject
    private Actor actor;

    @Inject
    private SecondReaders colleagues;

    private Long reader;
    private List<SecondReader> readers;

    public String send() {
        StaffId asked = reader == null ? null : new StaffId(reader);
        release.send(new SendForRelease(report().id(), report().version(), asked));
        if (asked == null) {
            Notes.said("report.sent", report().title());
        } else {
            Notes.said("houserule.sent-to", name(asked), report().title());
        }
        return again();
    }

    /** Who may read it: they had no hand in the draft. */
    public List<SecondReader> getReaders() {
        if (readers == null) {
            readers = colleagues.all().stream()
                    .filter(one -> !report().isDraftedBy(one.id())
                            && !one.id().equals(actor.staff().id()))
                    .toList();
        }
        return readers;
    }

    private String name(StaffId asked) {
        return getReaders().stream()
                .filter(one -> one.id().equals(asked))
                .map(SecondReader::name)
                .findFirst()
                .orElseThrow();
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

    public Long getReader() {
        return reader;
    }

    public void setReader(Long reader) {
        this.reader = reader;
    }
}
