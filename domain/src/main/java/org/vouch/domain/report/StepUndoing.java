package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.domain.user.StaffId;

/**
 * Taking back one's own steps in a draft, one after the other from the last, and doing them again. A colleague's step is
 * never undone, nor what stands beneath it: the draft is put back as a whole, and theirs would be lost.
 */
@ApplicationScoped
@Transactional
public class StepUndoing {

    private DraftSteps steps;
    private Drafting drafting;
    private Actor actor;

    protected StepUndoing() {}

    @Inject
    public StepUndoing(Reports reports, DraftSteps steps, Trail trail, Actor actor, Clock clock) {
        this.steps = steps;
        this.drafting = new Drafting(reports, trail, actor, clock);
        this.actor = actor;
    }

    /**
     * @return what was deleted since and is left out, as call numbers
     * @throws NothingToUndo if the last step was somebody else's, or none that is undone
     * @throws ChangedMeanwhile if somebody changed the report since it was looked at
     */
    @Requires(Right.DRAFT)
    public List<String> undo(UndoStep command) {
        Report report = drafting.opened(command.report(), command.version());
        DraftStep last = new StepsToUndo(steps.of(report.id()))
                .last()
                .filter(step -> step.isOf(me()))
                .orElseThrow(() -> new NothingToUndo(report.title()));
        return restore(DraftStep.UNDONE, report, steps.before(report.id(), last));
    }

    /**
     * @return what was deleted since and is left out, as call numbers
     * @throws NothingToRedo if nothing of one's own was undone, or something was done since
     * @throws ChangedMeanwhile if somebody changed the report since it was looked at
     */
    @Requires(Right.DRAFT)
    public List<String> redo(RedoStep command) {
        Report report = drafting.opened(command.report(), command.version());
        DraftStep again = new StepsToUndo(steps.of(report.id()))
                .again()
                .filter(step -> step.isOf(me()))
                .orElseThrow(() -> new NothingToRedo(report.title()));
        return restore(DraftStep.REDONE, report, steps.after(report.id(), again));
    }

    private List<String> restore(String action, Report report, DraftContents contents) {
        drafting.draft(report).restore(contents);
        drafting.done(action, report, Map.of(), Map.of());
        return contents.gone();
    }

    private StaffId me() {
        return actor.staff().id();
    }
}
