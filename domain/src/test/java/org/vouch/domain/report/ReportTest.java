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

    private final Report report = Report.start("Are there soldiers, and who says so?", null, BRANDT);

    @Test
    void whoeverStartsAReportDraftsIt() {
        assertThat(report.drafterName()).isEqualTo("R. Brandt");
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void aReportHasATitle() {
        assertThatThrownBy(() -> Report.start("  ", null, BRANDT)).isInstanceOf(Unfit.class);
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

        assertThatThrownBy(() -> report.addClaim(12, List.of(5L), BRANDT)).isInstanceOf(ClaimAlreadyInReport.class);
    }

    @Test
    void aClaimMovesOneUpOrDownOrToAnyPlace() {
        with(12, 2, 7);

        report.moveUp(7, BRANDT);
        assertThat(order()).containsExactly(12L, 7L, 2L);
        report.moveDown(12, BRANDT);
        assertThat(order()).containsExactly(7L, 12L, 2L);
        report.moveTo(2, 1, BRANDT);
        assertThat(order()).containsExactly(2L, 7L, 12L);
        assertThat(report.items()).extracting(ReportItem::position).containsExactly(1, 2, 3);
    }

    @Test
    void theFirstStaysFirstWhenItIsMovedUpAndTheLastStaysLast() {
        with(12, 2, 7);

        report.moveUp(12, BRANDT);
        report.moveDown(7, BRANDT);
        report.moveTo(2, 99, BRANDT);

        assertThat(order()).containsExactly(12L, 7L, 2L);
    }

    @Test
    void whatWasDroppedIsPutBackWhereItStoodWithNoteAndStatements() {
        with(12, 2, 7);
        report.writeNote(2, "One outlet only.", BRANDT);

        DroppedItem dropped = report.dropItem(2, BRANDT);
        assertThat(order()).containsExactly(12L, 7L);
        report.putBack(dropped, BRANDT);

        assertThat(order()).containsExactly(12L, 2L, 7L);
        assertThat(report.item(2).note()).isEqualTo("One outlet only.");
        assertThat(report.item(2).statements()).containsExactly(20L, 21L);
    }

    @Test
    void aChosenStatementKeepsItsPlaceWhenOthersAreChosenOrTakenAway() {
        report.addClaim(12, List.of(1L, 2L, 3L), BRANDT);

        report.moveStatement(12, 3, 1, BRANDT);
        report.choose(12, 4, BRANDT);
        report.choose(12, 4, BRANDT);
        report.unchoose(12, 1, BRANDT);
        assertThat(report.item(12).statements()).containsExactly(3L, 2L, 4L);

        report.chooseExactly(12, List.of(1L, 2L, 3L), BRANDT);
        assertThat(report.item(12).statements()).containsExactly(3L, 2L, 1L);
    }

    @Test
    void whatIsNotInTheReportCannotBeMoved() {
        assertThatThrownBy(() -> report.moveUp(12, BRANDT)).isInstanceOf(NotFound.class);
    }

    @Test
    void anEmptyReportIsNotSent() {
        assertThatThrownBy(() -> report.sendForRelease(BRANDT)).isInstanceOf(NothingToRelease.class);
    }

    @Test
    void aClaimWithoutAStatementIsNotSent() {
        report.addClaim(12, List.of(), BRANDT);

        assertThatThrownBy(() -> report.sendForRelease(BRANDT)).isInstanceOf(ItemHasNoStatement.class);
    }

    @Test
    void nobodyChangesWhatWasSent() {
        sent();

        assertThatThrownBy(() -> report.writeNote(12, "late", BRANDT)).isInstanceOf(ReportNotInDraft.class);
        assertThatThrownBy(() -> report.dropItem(12, CASTELL)).isInstanceOf(ReportNotInDraft.class);
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
        report.writeNote(12, "Mine.", ADLER);
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
        report.writeNote(12, "One origin.", BRANDT);
        report.sendForRelease(BRANDT);
        report.release(ADLER);
        assertThat(report.returnedReason()).isNull();
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
            report.addClaim(claim, List.of(claim * 10, claim * 10 + 1), BRANDT);
        }
    }

    private void sent() {
        with(12);
        report.sendForRelease(BRANDT);
    }

    private List<Long> order() {
        return report.items().stream().map(ReportItem::claimId).toList();
    }
}
