package org.vouch.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouch.domain.audit.Change;
import org.vouch.domain.houserule.HouseRule;
import org.vouch.domain.houserule.RuleFinding;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.NotAllowed;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;

/** What a report passes on its way out: house rules, accepted or kept, and reasons pinned to its rows. */
class ReleaseGateTest {

    private static final StaffMember BRANDT = staff(1, "R. Brandt", Role.EDITOR);
    private static final StaffMember ADLER = staff(2, "C. Adler", Role.SENIOR_EDITOR);
    private static final StaffMember CASTELL = staff(3, "L. Castell", Role.EDITOR);
    private static final StaffMember DUVAL = staff(4, "M. Duval", Role.SENIOR_EDITOR);

    private final Shelf shelf = new Shelf();
    private final List<Change> trail = new ArrayList<>();
    private final Actor actor = new Actor();
    private final Clock clock = Clock.fixed(Instant.parse("2024-10-22T09:30:00Z"), ZoneOffset.UTC);
    private final Editions none = new NoEditions();
    private final GateFixture fixture = new GateFixture(none, clock);
    private final ReleaseGate gate = fixture.gate();
    private final FindingAcceptance acceptance =
            new FindingAcceptance(shelf, fixture.rules(), fixture.acceptances(), trail::add, actor, clock);
    private final SecondReading reading = new SecondReading(shelf, fixture.remarks(), none, trail::add, actor, clock);
    private final RemarkAnswering answering = new RemarkAnswering(shelf, fixture.remarks(), trail::add, actor, clock);

    @BeforeEach
    void brandtDraftsAReportOfOneClaim() {
        actor.actAs(BRANDT);
        Report report = Report.start("Who says so?", null, null, by(BRANDT));
        report.draft(by(BRANDT)).addClaim(12, List.of(1L, 2L));
        shelf.add(report);
    }

    @Test
    void whatKeepsEveryRuleGoesOut() {
        gate.checkSending(shelf.report);

        assertThat(gate.checkRelease(shelf.report, 1, ADLER.id())).isEmpty();
    }

    @Test
    void aRuleThatHoldsTheReleaseRefusesItAndSaysWhere() {
        fixture.ungraded("2024-10-18");

        assertThatThrownBy(() -> gate.checkSending(shelf.report))
                .isInstanceOfSatisfying(
                        RulesHoldTheRelease.class,
                        held -> assertThat(held.arguments().get(0)).isEqualTo("s1"));
        assertThatThrownBy(() -> gate.checkRelease(shelf.report, 1, ADLER.id()))
                .isInstanceOf(RulesHoldTheRelease.class);
    }

    @Test
    void whatHoldsARuleIsLetPassByASeniorEditorWhoDidNotDraftIt() {
        fixture.ungraded("2024-10-18");
        assertThatThrownBy(() -> accept("Known.")).isInstanceOf(AcceptedByWhoReleases.class);

        actor.actAs(ADLER);
        accept("The grade follows on Friday.");

        gate.checkSending(shelf.report);
        assertThat(gate.checkRelease(shelf.report, 1, ADLER.id())).hasSize(1);
        assertThat(trail).extracting(Change::action).containsExactly("report.finding-accepted");
    }

    @Test
    void aSeniorEditorWithAHandInTheDraftLetsNothingPassThatHoldsIt() {
        fixture.ungraded("2024-10-18");
        shelf.report.draft(by(ADLER)).writeNote(12, "Mine.");
        actor.actAs(ADLER);

        assertThatThrownBy(() -> accept("Known.")).isInstanceOf(AcceptedByWhoReleases.class);
    }

    @Test
    void whoReleasesLetsItPassThemselves() {
        fixture.ungraded("2024-10-18");
        actor.actAs(ADLER);
        accept("The grade follows on Friday.");

        assertThatThrownBy(() -> gate.checkRelease(shelf.report, 1, DUVAL.id()))
                .isInstanceOf(RulesHoldTheRelease.class);
        actor.actAs(DUVAL);
        accept("Agreed.");

        assertThat(gate.checkRelease(shelf.report, 1, DUVAL.id()).get(0).accepted())
                .hasSize(2);
    }

    @Test
    void whatIsOnlyToBeLookedAtAnEditorLetsPassAndTakesItBack() {
        fixture.ungraded("2024-10");
        RuleFinding open = found(HouseRule.DATE_OPEN);
        acceptance.accept(accepting(open, "No outlet says the day."));
        assertThat(judged(HouseRule.DATE_OPEN).isAccepted()).isTrue();
        actor.actAs(CASTELL);
        TakeBackAcceptance theirs = new TakeBackAcceptance(shelf.report.id(), 1);
        assertThatThrownBy(() -> acceptance.takeBack(theirs)).isInstanceOf(FindingGone.class);

        actor.actAs(BRANDT);
        acceptance.takeBack(theirs);

        assertThat(judged(HouseRule.DATE_OPEN).isAccepted()).isFalse();
    }

    @Test
    void whatIsFoundOtherwiseIsNotAcceptedAnyMore() {
        fixture.ungraded("2024-10");
        RuleFinding before = found(HouseRule.DATE_OPEN);
        acceptance.accept(accepting(before, "No outlet says the day."));

        fixture.ungraded("2024");

        assertThat(judged(HouseRule.DATE_OPEN).isAccepted()).isFalse();
        assertThatThrownBy(() -> acceptance.accept(accepting(before, "Again."))).isInstanceOf(FindingGone.class);
    }

    @Test
    void aSecondReaderIsSomebodyWhoMayRead() {
        gate.send(shelf.report, CASTELL.id(), by(BRANDT));
        assertThat(shelf.report.state()).isEqualTo(ReportState.READING);
        shelf.report.takeBack(by(BRANDT));

        assertThatThrownBy(() -> gate.send(shelf.report, new StaffId(99), by(BRANDT)))
                .isInstanceOf(NotFound.class);
        gate.send(shelf.report, null, by(BRANDT));
        assertThat(shelf.report.state()).isEqualTo(ReportState.SENT);
    }

    @Test
    void reasonsPinnedToRowsAreAnsweredBeforeItIsSentAgain() {
        gate.send(shelf.report, CASTELL.id(), by(BRANDT));
        actor.actAs(CASTELL);
        reading.pin(new PinRemark(shelf.report.id(), 12, 1L, "Who told Yonhap?"));
        reading.returnToDrafter(new ReturnReport(shelf.report.id(), 0, "Nearly."));
        actor.actAs(BRANDT);

        assertThatThrownBy(() -> gate.checkSending(shelf.report)).isInstanceOf(RemarksOpen.class);
        answering.answer(new AnswerRemark(1, "The service itself; the chain says so now."));

        gate.checkSending(shelf.report);
        assertThatThrownBy(() -> answering.answer(new AnswerRemark(1, "Again.")))
                .isInstanceOf(RemarkAnswered.class);
    }

    @Test
    void aRowThatWasTakenOutNeedsNoAnswer() {
        gate.send(shelf.report, CASTELL.id(), by(BRANDT));
        actor.actAs(CASTELL);
        reading.pin(new PinRemark(shelf.report.id(), 12, 1L, "Take it out."));
        reading.returnToDrafter(new ReturnReport(shelf.report.id(), 0, "Nearly."));

        shelf.report.draft(by(BRANDT)).chooseExactly(12, List.of(2L));

        gate.checkSending(shelf.report);
    }

    @Test
    void whatIsPinnedAndNotAnsweredIsTakenOffByWhoPinnedIt() {
        gate.send(shelf.report, CASTELL.id(), by(BRANDT));
        actor.actAs(CASTELL);
        reading.pin(new PinRemark(shelf.report.id(), 12, null, "Why first?"));
        assertThatThrownBy(() -> reading.pin(new PinRemark(shelf.report.id(), 12, 9L, "Not there.")))
                .isInstanceOf(NotFound.class);
        actor.actAs(ADLER);
        assertThatThrownBy(() -> reading.unpin(1)).isInstanceOf(NotFound.class);

        actor.actAs(CASTELL);
        reading.unpin(1);

        reading.passOn(new PassOnReport(shelf.report.id(), 0));
        assertThat(gate.checkRelease(shelf.report, 1, ADLER.id())).isEmpty();
    }

    @Test
    void whatWaitsForItsReleaseIsReturnedBySeniorEditorsOnly() {
        gate.send(shelf.report, null, by(BRANDT));
        actor.actAs(CASTELL);
        ReturnReport command = new ReturnReport(shelf.report.id(), 0, "Not yet.");
        assertThatThrownBy(() -> reading.returnToDrafter(command)).isInstanceOf(NotAllowed.class);

        actor.actAs(ADLER);
        reading.returnToDrafter(command);

        assertThat(shelf.report.state()).isEqualTo(ReportState.RETURNED);
    }

    private void accept(String reason) {
        acceptance.accept(accepting(found(HouseRule.GRADE_MISSING), reason));
    }

    private AcceptFindings accepting(RuleFinding found, String reason) {
        return new AcceptFindings(shelf.report.id(), List.of(found), reason);
    }

    private RuleFinding found(HouseRule rule) {
        return judged(rule).found();
    }

    private JudgedFinding judged(HouseRule rule) {
        return fixture.rules().of(shelf.report.id()).stream()
                .filter(one -> one.found().rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private Signature by(StaffMember who) {
        return Signature.of(who, clock.instant());
    }

    private static StaffMember staff(long id, String name, Role role) {
        return new StaffMember(new StaffId(id), name, Set.of(role), null);
    }

    private static final class NoEditions implements Editions {

        @Override
        public void add(Edition edition) {}

        @Override
        public void hold() {}

        @Override
        public void lean(Edition edition) {}

        @Override
        public int latest(ReportId report) {
            return 0;
        }
    }
}
