package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Taking back one's own last step in a draft, whatever it was; taking that back does it again. */
@ApplicationScoped
@Transactional
public class StepUndoing {

    private LastSteps steps;
    private Drafting drafting;
    private Actor actor;

    protected StepUndoing() {}

    @Inject
    public StepUndoing(Reports reports, LastSteps steps, Trail trail, Actor actor, Clock clock) {
        this.steps = steps;
        this.drafting = new Drafting(reports, trail, actor, clock);
        this.actor = actor;
    }

    /** @throws NothingToUndo if the last step was somebody else's, or none that is undone */
    @Requires(Right.DRAFT)
    public void undo(UndoStep command) {
        Report report = drafting.opened(command.report(), command.version());
        LastStep last = steps.of(report.id())
                .filter(step -> step.isOf(actor.staff().id()))
                .orElseThrow(() -> new NothingToUndo(report.title()));
        drafting.draft(report).restore(last.before());
        drafting.done("report.step-undone", report, Map.of(), Map.of());
    }
}
