package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.report.AnswerRemark;
import org.vouch.domain.report.PinRemark;
import org.vouch.domain.report.RemarkAnswering;
import org.vouch.domain.report.RemarkListing;
import org.vouch.domain.report.RemarkRow;
import org.vouch.domain.report.SecondReading;
import org.vouch.domain.user.Actor;
import org.vouch.web.shared.Notes;

/** What readers say of the rows of a report, at each row, and the answers; which form is open stands in the address. */
@Named("remarks")
@ViewScoped
public class RemarksBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportBacking page;

    @Inject
    private RemarkListing listing;

    @Inject
    private SecondReading reading;

    @Inject
    private RemarkAnswering answering;

    @Inject
    private Actor actor;

    private String pinning;
    private Long answered;
    private String words;
    private transient List<RemarkRow> rows;

    /** @param statement 0 for the claim as a whole */
    public List<RemarkRow> at(long claim, long statement) {
        if (rows == null) {
            rows = listing.of(page.getReport().id());
        }
        Long said = statement == 0 ? null : statement;
        return rows.stream().filter(row -> row.isAt(claim, said)).toList();
    }

    /** The row in an address: {@code 12} or {@code 12.8}. */
    public String place(long claim, long statement) {
        return statement == 0 ? String.valueOf(claim) : claim + "." + statement;
    }

    public boolean isMine(RemarkRow row) {
        return row.writtenBy().equals(actor.staff().id());
    }

    public String pin(long claim, long statement) {
        Long said = statement == 0 ? null : statement;
        reading.pin(new PinRemark(page.getReport().id(), claim, said, words));
        Notes.said("houserule.pinned", said == null ? "c" + claim : "s" + said);
        return ReportBacking.item(page.getId(), claim);
    }

    public String unpin(RemarkRow row) {
        reading.unpin(row.id());
        Notes.said("houserule.unpinned");
        return ReportBacking.item(page.getId(), row.claim());
    }

    public String answer(RemarkRow row) {
        answering.answer(new AnswerRemark(row.id(), words));
        Notes.said("houserule.remark.kept");
        return ReportBacking.item(page.getId(), row.claim());
    }

    public String getPinning() {
        return pinning;
    }

    public void setPinning(String pinning) {
        this.pinning = pinning;
    }

    public Long getAnswered() {
        return answered;
    }

    public void setAnswered(Long answered) {
        this.answered = answered;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
