package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.houserule.RuleFinding;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/**
 * Letting pass, with a reason, what house rules found. What is only to be looked at an editor lets pass; what holds the
 * release, a senior editor who had no hand in the draft.
 */
@ApplicationScoped
@Transactional
public class FindingAcceptance {

    private final Reports reports;
    private final HouseKeeping rules;
    private final Acceptances acceptances;
    private final ReportTrail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public FindingAcceptance(
            Reports reports, HouseKeeping rules, Acceptances acceptances, Trail trail, Actor actor, Clock clock) {
        this.reports = reports;
        this.rules = rules;
        this.acceptances = acceptances;
        this.trail = new ReportTrail(trail);
        this.actor = actor;
        this.clock = clock;
    }

    protected FindingAcceptance() {
        this(null, null, null, null, null, null);
    }

    /**
     * All of them with one reason, or none.
     *
     * @throws FindingGone if one is found otherwise now
     * @throws AcceptedByWhoReleases if one holds the release, and this person could not release it
     */
    @Requires(Right.DRAFT)
    public void accept(AcceptFindings command) {
        Report report = unreleased(command.report());
        List<RuleFinding> now =
                rules.of(report.id()).stream().map(JudgedFinding::found).toList();
        for (RuleFinding seen : command.found()) {
            accept(
                    report,
                    now.stream().filter(seen::isSame).findFirst().orElseThrow(FindingGone::new),
                    command.reason());
        }
    }

    private void accept(Report report, RuleFinding found, String reason) {
        Signature by = Signature.of(actor.staff(), clock.instant());
        if (found.holds() && (!actor.may(Right.RELEASE) || report.isDraftedBy(by.who()))) {
            throw new AcceptedByWhoReleases(report.title());
        }
        AcceptedFinding accepted = new AcceptedFinding(report.id(), rules.coming(report.id()), found, reason, by);
        acceptances.add(accepted);
        trail.record("report.finding-accepted", report, Map.of(), told(found, accepted.reason()));
    }

    /** Only what one let pass oneself. */
    @Requires(Right.DRAFT)
    public void takeBack(TakeBackAcceptance command) {
        Report report = unreleased(command.report());
        JudgedFinding judged = rules.of(report.id()).stream()
                .filter(one -> one.acceptedBy(actor.staff().id())
                        .filter(mine -> mine.id() == command.acceptance())
                        .isPresent())
                .findFirst()
                .orElseThrow(FindingGone::new);
        Acceptance mine = judged.acceptedBy(actor.staff().id()).orElseThrow();
        acceptances.remove(mine.id());
        trail.record("report.finding-taken-up", report, told(judged.found(), mine.reason()), Map.of());
    }

    private Report unreleased(ReportId id) {
        Report report = reports.seen(id).orElseThrow(() -> new NotFound("report", id.value()));
        if (report.state() == ReportState.RELEASED) {
            throw new ReportNotInDraft(report.title());
        }
        return report;
    }

    private static Map<String, Object> told(RuleFinding found, String reason) {
        return ReportTrail.known(
                "rule",
                found.rule(),
                "claim",
                "c" + found.claim(),
                "statement",
                found.statement() == null ? null : "s" + found.statement(),
                "reason",
                reason);
    }
}
