package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.houserule.HouseRule;
import org.vouch.domain.report.Acceptance;
import org.vouch.domain.report.HouseKeeping;
import org.vouch.domain.report.JudgedFinding;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Right;
import org.vouch.domain.user.StaffId;

/** The house rules beside a report: checked anew for each state of it that is shown. */
@Named("houseRules")
@RequestScoped
public class HouseRulesBacking {

    private static final int SHOWN = 50;

    @Inject
    private HouseKeeping rules;

    @Inject
    private ReportBacking page;

    @Inject
    private Actor actor;

    private boolean all;
    private long checked = -1;
    private List<JudgedRow> rows;

    public List<JudgedRow> getHolding() {
        return rows().stream().filter(JudgedRow::holds).toList();
    }

    public List<JudgedRow> getToLookAt() {
        return rows().stream().filter(row -> !row.holds() && !row.isAccepted()).toList();
    }

    public List<JudgedRow> getAccepted() {
        return rows().stream().filter(JudgedRow::isAccepted).toList();
    }

    /** As many as are shown at once, or all of them where that was asked for. */
    public List<JudgedRow> few(List<JudgedRow> found) {
        return all ? found : found.stream().limit(SHOWN).toList();
    }

    /** How many are not shown. */
    public int left(List<JudgedRow> found) {
        return found.size() - few(found).size();
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    /** The rules that nothing breaks. */
    public List<HouseRule> getKept() {
        Set<HouseRule> broken =
                rows().stream().map(row -> row.found().getRule()).collect(Collectors.toSet());
        return Arrays.stream(HouseRule.values())
                .filter(rule -> !broken.contains(rule))
                .toList();
    }

    /** What of a claim as a whole holds the release. */
    public List<String> flags(long claim) {
        return getHolding().stream()
                .map(row -> row.judged().found())
                .filter(found -> found.claim() == claim && found.statement() == null)
                .map(FoundRow::flag)
                .toList();
    }

    List<JudgedRow> rows() {
        ReportDetails report = page.getReport();
        if (checked != report.version()) {
            checked = report.version();
            rows = report.state() == ReportState.RELEASED || report.items().isEmpty()
                    ? List.of()
                    : rules.of(report.id()).stream().map(this::row).toList();
        }
        return rows;
    }

    private JudgedRow row(JudgedFinding judged) {
        boolean holds = page.isToJudge() ? judged.holdsFor(me()) : judged.holds();
        Acceptance mine = judged.acceptedBy(me()).orElse(null);
        boolean free = judged.found().holds()
                ? actor.may(Right.RELEASE) && !page.getReport().isDraftedBy(me())
                : actor.may(Right.DRAFT) && !judged.isAccepted();
        return new JudgedRow(judged, FoundRow.of(page.getId(), judged.found()), holds, mine, free && mine == null);
    }

    private StaffId me() {
        return actor.staff().id();
    }
}
