package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.houserule.RuleFinding;
import org.vouch.domain.report.AcceptFindings;
import org.vouch.domain.report.FindingAcceptance;
import org.vouch.domain.report.FindingGone;
import org.vouch.domain.report.TakeBackAcceptance;
import org.vouch.web.shared.Notes;

/** Letting pass what a house rule found, from the page of the report; which one stands in the address. */
@Named("acceptance")
@ViewScoped
public class AcceptanceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportBacking page;

    @Inject
    private HouseRulesBacking rules;

    @Inject
    private FindingAcceptance acceptance;

    private String asked;
    private String reason;
    private boolean all;

    public String accept() {
        List<RuleFinding> wanted = asked().map(all ? this::alike : Stream::of)
                .orElseThrow(FindingGone::new)
                .map(row -> row.judged().found())
                .toList();
        acceptance.accept(new AcceptFindings(page.getReport().id(), wanted, reason));
        Notes.said("houserule.accepted.said");
        return ReportBacking.page(page.getId());
    }

    /** How many more this rule found that may be let pass with the same reason. */
    public long getMore() {
        return asked().map(this::alike).map(Stream::count).orElse(1L) - 1;
    }

    private Optional<JudgedRow> asked() {
        return rules.rows().stream().filter(row -> row.key().equals(asked)).findFirst();
    }

    private Stream<JudgedRow> alike(JudgedRow one) {
        return rules.rows().stream()
                .filter(JudgedRow::acceptable)
                .filter(row -> row.found().getRule() == one.found().getRule());
    }

    public String takeBack(long id) {
        acceptance.takeBack(new TakeBackAcceptance(page.getReport().id(), id));
        Notes.said("houserule.accepted.taken-back");
        return ReportBacking.page(page.getId());
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
