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
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;

/** Two editors in one draft; what it held before a step is nothing, and after it one claim. */
class StepUndoingTest implements DraftSteps {

    private static final StaffMember BRANDT = new StaffMember(new StaffId(1), "R. Brandt", Set.of(Role.EDITOR), null);
    private static final StaffMember ADLER = new StaffMember(new StaffId(2), "C. Adler", Set.of(Role.EDITOR), null);

    private final Shelf shelf = new Shelf();
    private final List<Change> trail = new ArrayList<>();
    private final List<DraftStep> steps = new ArrayList<>();
    private final Actor actor = new Actor();
    private final Clock clock = Clock.fixed(Instant.parse("2024-10-22T09:30:00Z"), ZoneOffset.UTC);
    private final StepUndoing undoing = new StepUndoing(shelf, this, trail::add, actor, clock);

    @BeforeEach
    void aDraftWithAClaim() {
        actor.actAs(BRANDT);
        shelf.add(Report.start("Title", null, null, Signature.of(BRANDT, clock.instant())));
        shelf.report.draft(Signature.of(BRANDT, clock.instant())).addClaim(9, List.of(1L));
        step(BRANDT, "report.claim-added");
    }

    @Test
    void onesOwnLastStepIsTakenBackAndDoneAgain() {
        undo();
        assertThat(shelf.report.items()).isEmpty();

        step(BRANDT, DraftStep.UNDONE);
        undoing.redo(new RedoStep(shelf.report.id(), 0));
        assertThat(shelf.report.items()).hasSize(1);
        assertThat(trail).extracting(Change::action).containsExactly("report.step-undone", "report.step-redone");
    }

    @Test
    void whatAColleagueDidSinceIsNotLost() {
        step(ADLER, "report.note-written");

        assertThatThrownBy(this::undo).isInstanceOf(NothingToUndo.class);
        assertThat(shelf.report.items()).hasSize(1);
        actor.actAs(ADLER);
        undo();
        step(ADLER, DraftStep.UNDONE);
        assertThatThrownBy(this::undo)
                .as("what stands beneath is their colleague's")
                .isInstanceOf(NothingToUndo.class);
    }

    @Test
    void whatSomebodyElseUndidIsNotDoneAgain() {
        step(BRANDT, DraftStep.UNDONE);
        actor.actAs(ADLER);

        assertThatThrownBy(() -> undoing.redo(new RedoStep(shelf.report.id(), 0)))
                .isInstanceOf(NothingToRedo.class);
    }

    @Test
    void onAPageThatIsOutOfDateNothingIsUndone() {
        assertThatThrownBy(() -> undoing.undo(new UndoStep(shelf.report.id(), 4)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> undoing.redo(new RedoStep(shelf.report.id(), 4)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(trail).isEmpty();
    }

    private void undo() {
        undoing.undo(new UndoStep(shelf.report.id(), 0));
    }

    private void step(StaffMember who, String action) {
        steps.add(new DraftStep(action, who.id(), who.name(), steps.size() + 1, List.of()));
    }

    @Override
    public List<DraftStep> of(ReportId report) {
        return steps;
    }

    @Override
    public DraftContents before(ReportId report, DraftStep step) {
        return new DraftContents(new SummaryDetails(null, null, null, null), List.of(), List.of());
    }

    @Override
    public DraftContents after(ReportId report, DraftStep step) {
        ItemContents claim = new ItemContents(9, 1, null, null, List.of(new ChosenContents(1, null, null)));
        return new DraftContents(new SummaryDetails(null, null, null, null), List.of(), List.of(claim));
    }
}
