package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.report.EditionJudgement;
import org.vouch.domain.report.EditionJudgements;
import org.vouch.domain.report.EditionPart;
import org.vouch.domain.report.EditionWithdrawal;
import org.vouch.domain.report.FrozenFinding;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.WithdrawEdition;
import org.vouch.web.shared.Notes;

/** How an edition came to be released, on its page, and taking it back. */
@Named("editionJudgement")
@ViewScoped
public class EditionJudgementBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 100;

    /** What was found, in words, and who said what to it. */
    public record Row(FoundRow found, FrozenFinding said) {}

    @Inject
    private EditionJudgements judgements;

    @Inject
    private EditionWithdrawal withdrawals;

    private long report;
    private int number;
    private String reason;
    private String ask;
    private transient EditionJudgement judgement;

    public void load(long of, int edition) {
        report = of;
        number = edition;
        judgement = judgements.of(new ReportId(report), number);
    }

    public String withdraw() {
        withdrawals.withdraw(new WithdrawEdition(new ReportId(report), number, reason));
        Notes.said("houserule.withdrawn.said", number);
        return "/edition?faces-redirect=true&report=" + report + "&number=" + number;
    }

    public EditionJudgement.Withdrawal getWithdrawal() {
        return judgement.withdrawal();
    }

    public String getDrafters() {
        return names(EditionPart.DRAFTER);
    }

    /** Nothing for an edition from before they were kept. */
    public String getReader() {
        return names(EditionPart.SECOND_READER);
    }

    public List<Row> getAccepted() {
        return rows(judgement.accepted());
    }

    public List<Row> getUnspoken() {
        return rows(judgement.unspoken());
    }

    /** How many of either are not shown. */
    public int getLeft() {
        return Math.max(0, judgement.accepted().size() - SHOWN)
                + Math.max(0, judgement.unspoken().size() - SHOWN);
    }

    private List<Row> rows(List<FrozenFinding> findings) {
        return findings.stream()
                .limit(SHOWN)
                .map(found -> new Row(FoundRow.of(report, found.found()), found))
                .toList();
    }

    private String names(EditionPart part) {
        return String.join(", ", judgement.people().getOrDefault(part, List.of()));
    }

    /** What is asked about before it is done: {@code withdraw}, or nothing. */
    public String getAsk() {
        return ask;
    }

    public void setAsk(String ask) {
        this.ask = ask;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
