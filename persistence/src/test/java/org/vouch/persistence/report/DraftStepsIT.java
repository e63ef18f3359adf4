package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.report.DraftContents;
import org.vouch.domain.report.DraftStep;
import org.vouch.domain.report.ItemDetails;
import org.vouch.domain.report.ItemStatement;
import org.vouch.domain.report.Report;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportDraft;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.SectionDetails;
import org.vouch.domain.report.StepsToUndo;
import org.vouch.domain.report.profile.ColumnProfile;
import org.vouch.domain.report.profile.ProfileColumns;
import org.vouch.persistence.report.profile.ProfileAdapters;
import org.vouch.persistence.shared.PostgresFixture;

class DraftStepsIT {

    private static final String CHANGE = """
            INSERT INTO change (id, at, staff_id, staff_name, action, subject_kind, subject_id, label, before)
            SELECT (SELECT coalesce(max(id), 0) + 1 FROM change), clock_timestamp(), s.id, s.name, ?, 'report', ?, 'Steps', ?::json
            FROM staff s WHERE s.id = ?""";

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private ReportDrawer drawer;
    private ReportId id;

    @BeforeEach
    void aReportWithASection() {
        drawer = new ReportDrawer(postgres);
        id = drawer.added("Steps");
        drawer.edit(id, draft -> draft.addClaim(drawer.second, List.of()));
        drawer.edit(id, draft -> draft.addSection("Arrival", List.of(drawer.claim)));
        drawer.edit(id, draft -> draft.writeNote(drawer.claim, drawer.said, "Through Yonhap."));
    }

    @Test
    void whatWasThereBeforeTheLastStepIsPutBack() {
        ReportDetails before = drawer.details(id);
        long section = before.sections().get(0).id();
        step("report.section-dropped", draft -> {
            draft.dropSection(section);
            draft.drop(List.of(drawer.second));
            draft.writeNote(drawer.claim, drawer.said, null);
            draft.summarise("One outlet.", "outlets 1", drawer.by(drawer.brandt));
        });

        DraftStep last = new StepsToUndo(steps().of(id)).last().orElseThrow();
        assertThat(last.isOf(drawer.brandt.id())).isTrue();
        assertThat(last.word()).isEqualTo("section-dropped");
        undo();

        ReportDetails after = drawer.details(id);
        assertThat(after.items()).extracting(ItemDetails::claim).containsExactly(drawer.second, drawer.claim);
        assertThat(after.sections()).extracting(SectionDetails::heading).containsExactly("Arrival");
        assertThat(after.items().get(1).section())
                .isEqualTo(after.sections().get(0).id());
        assertThat(after.items().get(1).chosen())
                .extracting(ItemStatement::note)
                .containsExactly("Through Yonhap.", null);
        assertThat(after.summary().isOwn()).isFalse();
    }

    @Test
    void twentyStepsAreUndoneOneByOneAndDoneAgain() {
        for (int step = 1; step <= 20; step++) {
            String words = "Note " + step;
            step("report.note-written", draft -> draft.writeNote(drawer.claim, words));
        }

        for (int step = 19; step >= 1; step--) {
            undo();
            assertThat(note()).isEqualTo("Note " + step);
        }
        undo();
        assertThat(note()).isNull();
        assertThat(new StepsToUndo(steps().of(id)).last()).isEmpty();
        for (int step = 1; step <= 20; step++) {
            redo();
            assertThat(note()).isEqualTo("Note " + step);
        }
        assertThat(new StepsToUndo(steps().of(id)).again()).isEmpty();
    }

    @Test
    void afterAStepOfItsOwnNothingIsDoneAgain() {
        step("report.note-written", draft -> draft.writeNote(drawer.claim, "One origin."));
        undo();
        step("report.claim-dropped", draft -> draft.drop(List.of(drawer.second)));

        StepsToUndo now = new StepsToUndo(steps().of(id));
        assertThat(now.again()).isEmpty();
        assertThat(now.last()).map(DraftStep::word).contains("claim-dropped");
        undo();
        assertThat(drawer.details(id).items()).hasSize(2);
        assertThat(note()).isNull();
    }

    @Test
    void aStepTellsWhatItWasDoneTo() {
        drawer.edit(id, draft -> draft.drop(List.of(drawer.second)));
        record("report.claim-dropped", id, "{\"claims\": [\"c7\", \"c8\"]}");

        assertThat(steps().of(id)).extracting(DraftStep::about).containsExactly(List.of("c7", "c8"));
    }

    @Test
    void aStepIsUndoneAndDoneAgainAfterTheProfileOfItsReportWasDeleted() {
        ColumnProfile profile =
                new ColumnProfile("Deleted", null, ProfileColumns.read("claim_id"), drawer.by(drawer.brandt));
        postgres.inTransaction(() -> ProfileAdapters.profiles(postgres).add(profile));
        drawer.edit(id, draft -> draft.releaseAlsoBy(profile.id().value()));
        step("report.note-written", draft -> draft.writeNote(drawer.claim, "One origin."));
        drawer.cabinet.execute(
                "DELETE FROM column_profile WHERE id = ?", profile.id().value());

        undo();
        assertThat(note()).isNull();
        redo();
        assertThat(note()).isEqualTo("One origin.");
    }

    @Test
    void theStepBeneathAProfileTakenOffIsStillUndone() {
        ColumnProfile profile =
                new ColumnProfile("Taken off", null, ProfileColumns.read("claim_id"), drawer.by(drawer.brandt));
        postgres.inTransaction(() -> ProfileAdapters.profiles(postgres).add(profile));
        drawer.edit(id, draft -> draft.releaseAlsoBy(profile.id().value()));
        step("report.note-written", draft -> draft.writeNote(drawer.claim, "One origin."));
        postgres.inTransaction(() -> {
            List<Report> naming = drawer.reports().naming(profile.id().value());
            assertThat(naming).extracting(Report::id).containsExactly(id);
            naming.get(0).takeProfileOff(Instant.parse("2024-10-22T09:30:00Z"));
            drawer.reports().flush();
        });
        record("report.profile-taken-off");

        assertThat(drawer.details(id).profile()).isNull();
        undo();
        assertThat(note()).isNull();
    }

    @Test
    void whatWasDeletedSinceIsLeftOutAndWhatStandsBeneathIsUndone() {
        long lost = drawer.cabinet.claim("Nobody has arrived");
        step("report.note-written", draft -> draft.writeNote(drawer.claim, "One origin."));
        drawer.edit(id, draft -> draft.addClaim(lost, List.of()));
        step("report.claim-dropped", draft -> draft.drop(List.of(lost, drawer.second)));
        drawer.cabinet.execute("DELETE FROM claim WHERE id = ?", lost);

        assertThat(undo().gone()).containsExactly("c" + lost);
        assertThat(drawer.details(id).items())
                .extracting(ItemDetails::claim)
                .containsExactlyInAnyOrder(drawer.claim, drawer.second);
        undo();
        assertThat(note()).isNull();
    }

    @Test
    void aNewTitleIsInNobodysWayAndAReportThatWentOutBeginsAnew() {
        step("report.note-written", draft -> draft.writeNote(drawer.claim, "One origin."));
        drawer.change(id, report -> report.rename("Other", null, null, drawer.by(drawer.brandt)));
        record("report.renamed");
        undo();
        assertThat(note()).isNull();
        assertThat(drawer.details(id).title()).isEqualTo("Other");

        step("report.claim-dropped", draft -> draft.drop(List.of(drawer.second)));
        drawer.change(id, report -> report.sendForRelease(drawer.by(drawer.brandt)));
        record("report.sent");
        assertThat(steps().of(id)).isEmpty();
    }

    @Test
    void aReportThatWasOnlyStartedHasNoStepToUndo() {
        ReportId fresh = drawer.added("Fresh");
        record("report.claim-added", fresh, null);
        assertThat(steps().of(fresh)).isEmpty();
    }

    private DraftContents undo() {
        DraftStep last = new StepsToUndo(steps().of(id)).last().orElseThrow();
        DraftContents before = steps().before(id, last);
        step("report.step-undone", draft -> draft.restore(before));
        return before;
    }

    private void redo() {
        DraftStep again = new StepsToUndo(steps().of(id)).again().orElseThrow();
        DraftContents after = steps().after(id, again);
        step("report.step-redone", draft -> draft.restore(after));
    }

    private void step(String action, Consumer<ReportDraft> verb) {
        drawer.edit(id, verb);
        record(action);
    }

    private void record(String action) {
        record(action, id, null);
    }

    private void record(String action, ReportId report, String before) {
        drawer.cabinet.execute(
                CHANGE, action, report.value(), before, drawer.brandt.id().value());
    }

    private String note() {
        return drawer.details(id).items().stream()
                .filter(item -> item.claim() == drawer.claim)
                .findFirst()
                .orElseThrow()
                .note();
    }

    private JpaDraftSteps steps() {
        return new JpaDraftSteps(postgres.sql());
    }
}
