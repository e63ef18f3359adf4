package org.vouch.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.vouch.domain.shared.Words;
import org.vouch.domain.user.StaffId;

/**
 * What whoever reads a report says of one of its claims, or of a statement chosen for it. It stands at that row until
 * whoever drafts answers it, in words or by saying that it is mended; a row that was taken out needs no answer.
 */
@Entity
@Table(name = "report_remark")
public class Remark {

    static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_remark")
    @SequenceGenerator(name = "report_remark", sequenceName = "report_remark_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "report_id")
    private long reportId;

    private int edition;

    @Column(name = "claim_id")
    private long claimId;

    @Column(name = "statement_id")
    private Long statementId;

    private String reason;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_by_name")
    @SuppressWarnings("UnusedVariable") // read by SQL, as records
    private String writtenByName;

    @Column(name = "written_at")
    @SuppressWarnings("UnusedVariable") // read by SQL, as records
    private Instant writtenAt;

    private String answer;

    @Column(name = "answered_by")
    @SuppressWarnings("UnusedVariable") // read by SQL, as records
    private Long answeredBy;

    @Column(name = "answered_by_name")
    @SuppressWarnings("UnusedVariable") // read by SQL, as records
    private String answeredByName;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Remark() {}

    /**
     * @param edition the number the report would be released with
     * @throws org.vouch.domain.shared.NotFound if the report has no such claim, or not this statement for it
     */
    Remark(Report report, int edition, PinRemark command, Signature by) {
        ReportItem item = report.item(command.claim());
        if (command.statement() != null) {
            item.chosen(command.statement());
        }
        this.reportId = report.id().value();
        this.edition = edition;
        this.claimId = item.claimId();
        this.statementId = command.statement();
        this.reason = Words.required(command.reason(), LONGEST);
        this.writtenBy = by.who().value();
        this.writtenByName = by.name();
        this.writtenAt = by.at();
    }

    /**
     * @param words null where what was mended speaks for itself
     * @throws RemarkAnswered if somebody did
     */
    void answer(String words, Signature by) {
        if (answeredAt != null) {
            throw new RemarkAnswered();
        }
        answer = Words.optional(words, LONGEST);
        answeredBy = by.who().value();
        answeredByName = by.name();
        answeredAt = by.at();
    }

    /** Whether it waits for an answer: nobody gave one, and its row is still in the report. */
    boolean isOpenIn(List<ReportItem> items) {
        return answeredAt == null
                && items.stream()
                        .filter(item -> item.claimId() == claimId)
                        .anyMatch(
                                item -> statementId == null || item.statements().contains(statementId));
    }

    boolean isBy(StaffId staff) {
        return writtenBy == staff.value();
    }

    public long id() {
        return id;
    }

    public ReportId report() {
        return new ReportId(reportId);
    }

    public String reason() {
        return reason;
    }

    public String answer() {
        return answer;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    /** The call number of its row. */
    public String row() {
        return statementId == null ? "c" + claimId : "s" + statementId;
    }

    @Override
    public String toString() {
        return row() + ", edition " + edition + " of report " + reportId + ", version " + version + ": " + reason;
    }
}
