package org.vouch.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.Unfit;
import org.vouch.domain.user.StaffId;

class ReportTest {

    private static final Instant NOW = Instant.parse("2024-10-22T09:30:00Z");
    private static final Signature BRANDT = new Signature(new StaffId(1), "R. Brandt", NOW);
    private static final Signature ADLER = new Signature(new StaffId(2), "C. Adler", NOW);
    private static final Signature CASTELL = new Signature(new StaffId(3), "L. Castell", NOW);

    private final Report report = Report.start("Are there soldiers, and who says so?", null, null, BRANDT);

    @Test
    void whoeverStartsAReportDraftsIt() {
        assertThat(report.drafterName()).isEqualTo("R. Brandt");
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void aReportHasATitle() {
        assertThatThrownBy(() -> Report.start("  ", null, null, BRANDT)).isInstanceOf(Unfit.class);
    }

    @Test
    void claimsStandInTheOrderTheyWereAdded() {
        with(12, 2, 7);

        assertThat(report.items()).extracting(ReportItem::claimId).containsExactly(12L, 2L, 7L);
        assertThat(report.items()).extracting(ReportItem::position).containsExactly(1, 2, 3);
    }

    @Test
    void aClaimStandsInAReportOnce() {
        with(12);

        assertThatThrownBy(() -> report.draft(BRANDT).addClaim(12, List.of(5L)))
                .isInstanceOf(ClaimAlreadyInReport.class);
    }

    @Test
    void aClaimMovesToAnyPlace() {
        with(12, 2, 7);

        report.draft(BRANDT).moveTo(7, 2);
        assertThat(order()).containsExactly(12L, 7L, 2L);
        report.draft(BRANDT).moveTo(12, 2);
        assertThat(order()).containsExactly(7L, 12L, 2L);
        report.draft(BRANDT).moveTo(2, 1);
        assertThat(order()).containsExactly(2L, 7L, 12L);
        assertThat(report.items()).extracting(ReportItem::position).containsExactly(1, 2, 3);
    }

    @Test
    void theFirstStaysFirstWhenItIsMovedUpAndTheLastStaysLast() {
        with(12, 2, 7);

        report.draft(BRANDT).moveTo(12, 0);
        report.draft(BRANDT).moveTo(7, 4);
        report.draft(BRANDT).moveTo(2, 99);

        assertThat(order()).containsExactly(12L, 7L, 2L);
    }

    @Test
    void whatWasDroppedIsPutBackWhereItStoodWithNoteAndStatements() {
        with(12, 2, 7);
        report.draft(BRANDT).writeNote(2, "One outlet only.");

        DraftContents before = contents();
        report.draft(BRANDT).drop(List.of(2L));
        assertThat(order()).containsExactly(12L, 7L);
        report.draft(BRANDT).restore(before);

        assertThat(order()).containsExactly(12L, 2L, 7L);
        assertThat(report.item(2).note()).isEqualTo("One outlet only.");
        assertThat(report.item(2).statements()).containsExactly(20L, 21L);
    }

    @Test
    void aChosenStatementKeepsItsPlaceWhenOthersAreChosenOrTakenAway() {
        report.draft(BRANDT).addClaim(12, List.of(1L, 2L, 3L));

        report.draft(BRANDT).moveStatement(12, 3, 1);
        report.draft(BRANDT).chooseExactly(12, List.of(4L, 2L, 3L, 4L));
        assertThat(report.item(12).statements()).containsExactly(3L, 2L, 4L);

        report.draft(BRANDT).chooseExactly(12, List.of(1L, 2L, 3L));
        assertThat(report.item(12).statements()).containsExactly(3L, 2L, 1L);
    }

    @Test
    void whatIsNotInTheReportCannotBeMoved() {
        assertThatThrownBy(() -> report.draft(BRANDT).moveTo(12, 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void anEmptyReportIsNotSent() {
        assertThatThrownBy(() -> report.sendForRelease(BRANDT)).isInstanceOf(NothingToRelease.class);
    }

    @Test
    void aClaimWithoutAStatementIsNotSent() {
        report.draft(BRANDT).addClaim(12, List.of());

        assertThatThrownBy(() -> report.sendForRelease(BRANDT)).isInstanceOf(ItemHasNoStatement.class);
    }

    @Test
    void nobodyChangesWhatWasSent() {
        sent();

        assertThatThrownBy(() -> report.draft(BRANDT).writeNote(12, "late")).isInstanceOf(ReportNotInDraft.class);
        assertThatThrownBy(() -> report.draft(CASTELL).drop(List.of(12L))).isInstanceOf(ReportNotInDraft.class);
        assertThatThrownBy(() -> report.sendForRelease(BRANDT)).isInstanceOf(ReportNotInDraft.class);
    }

    @Test
    void whoDraftsDoesNotRelease() {
        sent();

        assertThatThrownBy(() -> report.release(BRANDT)).isInstanceOf(WhoDraftsDoesNotRelease.class);
        assertThat(report.state()).isEqualTo(ReportState.SENT);
    }

    @Test
    void whoHadAHandInTheDraftDoesNotReleaseEither() {
        with(12);
        report.draft(ADLER).writeNote(12, "Mine.");
        report.sendForRelease(BRANDT);

        assertThatThrownBy(() -> report.release(ADLER)).isInstanceOf(WhoDraftsDoesNotRelease.class);
        assertThatThrownBy(() -> report.returnWith("why", ADLER)).isInstanceOf(WhoDraftsDoesNotRelease.class);
        report.release(CASTELL);
        assertThat(report.state()).isEqualTo(ReportState.RELEASED);
    }

    @Test
    void onlyWhatWasSentIsReleasedOrReturned() {
        with(12);

        assertThatThrownBy(() -> report.release(ADLER)).isInstanceOf(ReportNotSent.class);
        assertThatThrownBy(() -> report.returnWith("why", ADLER)).isInstanceOf(ReportNotSent.class);
    }

    @Test
    void aReturnHasAReasonAndTheDraftGoesOn() {
        sent();

        assertThatThrownBy(() -> report.returnWith(" ", ADLER)).isInstanceOf(Unfit.class);
        report.returnWith("Say that it is one origin.", ADLER);

        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
        assertThat(report.returnedReason()).isEqualTo("Say that it is one origin.");
        report.draft(BRANDT).writeNote(12, "One origin.");
        report.sendForRelease(BRANDT);
        report.release(ADLER);
        assertThat(report.returnedReason()).isNull();
    }

    @Test
    void whatWasSentIsTakenBackAndIsADraftAgain() {
        sent();

        report.takeBack(BRANDT);
        report.draft(BRANDT).writeNote(12, "Forgot this.");
        report.sendForRelease(BRANDT);

        assertThat(report.state()).isEqualTo(ReportState.SENT);
        report.release(ADLER);
        assertThatThrownBy(() -> report.takeBack(BRANDT)).isInstanceOf(ReportNotSent.class);
    }

    @Test
    void aReturnStillStandsWhenTheMendedReportIsTakenBack() {
        sent();
        report.returnWith("Say that it is one origin.", ADLER);
        report.sendForRelease(BRANDT);

        report.takeBack(BRANDT);

        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
        assertThat(report.returnedReason()).isEqualTo("Say that it is one origin.");
    }

    @Test
    void whoTakesItBackHadAHandInIt() {
        sent();
        report.takeBack(ADLER);
        report.sendForRelease(BRANDT);

        assertThatThrownBy(() -> report.release(ADLER)).isInstanceOf(WhoDraftsDoesNotRelease.class);
        report.release(CASTELL);
    }

    @Test
    void aSecondReaderPassesItOnAndASeniorEditorReleasesIt() {
        sentTo(CASTELL);
        assertThat(report.state()).isEqualTo(ReportState.READING);
        assertThatThrownBy(() -> report.draft(BRANDT).drop(List.of(12L))).isInstanceOf(ReportNotInDraft.class);

        report.passOn(CASTELL);
        assertThat(report.state()).isEqualTo(ReportState.SENT);
        report.release(ADLER);

        assertThat(report.secondReaderName()).isEqualTo("L. Castell");
    }

    @Test
    void whatIsWithASecondReaderIsReadByNobodyElse() {
        sentTo(CASTELL);

        assertThatThrownBy(() -> report.passOn(ADLER)).isInstanceOf(NotTheSecondReader.class);
        assertThatThrownBy(() -> report.returnWith("why", ADLER)).isInstanceOf(NotTheSecondReader.class);
        assertThatThrownBy(() -> report.release(ADLER)).isInstanceOf(NotTheSecondReader.class);
    }

    @Test
    void theSecondReaderMayReleaseItAtOnce() {
        sentTo(ADLER);

        report.release(ADLER);

        assertThat(report.state()).isEqualTo(ReportState.RELEASED);
        assertThat(report.secondReaderName()).isEqualTo("C. Adler");
    }

    @Test
    void theSecondReaderMayReturnItAndItIsSentToAnother() {
        sentTo(CASTELL);
        report.returnWith("Say that it is one origin.", CASTELL);

        report.sendTo(new SecondReader(ADLER.who(), ADLER.name()), BRANDT);

        assertThatThrownBy(() -> report.passOn(CASTELL)).isInstanceOf(NotTheSecondReader.class);
        report.passOn(ADLER);
    }

    @Test
    void whoHadAHandInTheDraftIsNotItsSecondReader() {
        with(12);

        assertThatThrownBy(() -> report.sendTo(new SecondReader(BRANDT.who(), BRANDT.name()), BRANDT))
                .isInstanceOf(WhoDraftsDoesNotRead.class);
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void onlyWhatIsBeingReadIsPassedOn() {
        sent();

        assertThatThrownBy(() -> report.passOn(ADLER)).isInstanceOf(ReportNotSent.class);
    }

    @Test
    void whoReleasesWhatNobodyWasNamedToReadIsItsSecondReader() {
        sent();
        report.release(ADLER);

        assertThat(report.secondReaderName()).isEqualTo("C. Adler");
        report.startNextEdition(BRANDT);
        assertThat(report.secondReaderName()).isNull();
    }

    @Test
    void theNextEditionIsDraftedByWhoeverStartsIt() {
        sent();
        assertThatThrownBy(() -> report.startNextEdition(BRANDT)).isInstanceOf(ReportNotReleased.class);
        report.release(ADLER);

        report.startNextEdition(ADLER);
        report.sendForRelease(ADLER);

        assertThat(report.drafterName()).isEqualTo("C. Adler");
        assertThatThrownBy(() -> report.release(ADLER)).isInstanceOf(WhoDraftsDoesNotRelease.class);
        report.release(BRANDT);
    }

    private void with(long... claims) {
        for (long claim : claims) {
            report.draft(BRANDT).addClaim(claim, List.of(claim * 10, claim * 10 + 1));
        }
    }

    private void sentTo(Signature reader) {
        with(12);
        report.sendTo(new SecondReader(reader.who(), reader.name()), BRANDT);
    }

    private void sent() {
        with(12);
        report.sendForRelease(BRANDT);
    }

    private DraftContents contents() {
        return new DraftContents(
                new SummaryDetails(null, null, null, null),
                List.of(),
                report.items().stream().map(ReportItem::contents).toList());
    }

    private List<Long> order() {
        return report.items().stream().map(ReportItem::claimId).toList();
    }
}
