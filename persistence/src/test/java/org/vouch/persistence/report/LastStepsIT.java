package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.report.ItemDetails;
import org.vouch.domain.report.ItemStatement;
import org.vouch.domain.report.LastStep;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportDraft;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.SectionDetails;
import org.vouch.persistence.shared.PostgresFixture;

class LastStepsIT {

    private static final String CHANGE = """
            INSERT INTO change (id, at, staff_id, staff_name, action, subject_kind, subject_id, label)
            SELECT (SELECT coalesce(max(id), 0) + 1 FROM change), clock_timestamp(), s.id, s.name, ?, 'report', ?, 'Steps'
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

        LastStep last = steps().of(id).orElseThrow();
        assertThat(last.isOf(drawer.brandt.id())).isTrue();
        assertThat(last.word()).isEqualTo("section-dropped");
        step("report.step-undone", draft -> draft.restore(last.before()));

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
    void whatWasUndoneIsDoneAgain() {
        step("report.note-written", draft -> draft.writeNote(drawer.claim, "One origin."));
        LastStep first = steps().of(id).orElseThrow();
        step("report.step-undone", draft -> draft.restore(first.before()));
        assertThat(note()).isNull();

        LastStep second = steps().of(id).orElseThrow();
        step("report.step-undone", draft -> draft.restore(second.before()));
        assertThat(note()).isEqualTo("One origin.");
    }

    @Test
    void aReportThatWasRenamedOrOnlyStartedHasNoStepToUndo() {
        step("report.note-written", draft -> draft.writeNote(drawer.claim, "One origin."));
        drawer.change(id, report -> report.rename("Other", null, null, drawer.by(drawer.brandt)));
        record("report.renamed");
        assertThat(steps().of(id)).isEmpty();

        ReportId fresh = drawer.added("Fresh");
        drawer.cabinet.execute(
                CHANGE, "report.claim-added", fresh.value(), drawer.brandt.id().value());
        assertThat(steps().of(fresh)).isEmpty();
    }

    private void step(String action, Consumer<ReportDraft> verb) {
        drawer.edit(id, verb);
        record(action);
    }

    private void record(String action) {
        drawer.cabinet.execute(CHANGE, action, id.value(), drawer.brandt.id().value());
    }

    private String note() {
        return drawer.details(id).items().stream()
                .filter(item -> item.claim() == drawer.claim)
                .findFirst()
                .orElseThrow()
                .note();
    }

    private JpaLastSteps steps() {
        return new JpaLastSteps(postgres.sql());
    }
}
