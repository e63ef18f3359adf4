package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.report.DraftStep;
import org.vouch.domain.report.DraftSteps;
import org.vouch.domain.report.RedoStep;
import org.vouch.domain.report.StepUndoing;
import org.vouch.domain.report.StepsToUndo;
import org.vouch.domain.report.UndoStep;
import org.vouch.domain.user.Actor;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Notes;

/** Back in a draft step by step, and forth again, as far as the steps are one's own. */
@Named
@ViewScoped
public class UndoBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many of what a step was done to are named. */
    private static final int NAMED = 3;

    @Inject
    private ReportBacking page;

    @Inject
    private DraftSteps steps;

    @Inject
    private StepUndoing undoing;

    @Inject
    private Actor actor;

    private transient StepsToUndo read;
    private long readAt = -1;

    /** What would be taken back: "moved c9"; null where there is nothing. */
    public String getStep() {
        return page.isOpen()
                ? now().last().filter(this::isMine).map(UndoBacking::told).orElse(null)
                : null;
    }

    /** What would be done again; null where there is nothing. */
    public String getAgain() {
        return page.isOpen()
                ? now().again().filter(this::isMine).map(UndoBacking::told).orElse(null)
                : null;
    }

    /** Whose step stands in the way of undoing, and what it was; null where none does. */
    public String getTheirs() {
        return page.isOpen()
                ? now().last()
                        .filter(step -> !isMine(step))
                        .map(step -> InWords.say("report.undo.theirs", step.whoName(), told(step)))
                        .orElse(null)
                : null;
    }

    public void undo() {
        restored(undoing.undo(
                new UndoStep(page.getReport().id(), page.getReport().version())));
    }

    public void redo() {
        restored(undoing.redo(
                new RedoStep(page.getReport().id(), page.getReport().version())));
    }

    private void restored(List<String> gone) {
        if (!gone.isEmpty()) {
            Notes.warned("report.undo.gone", String.join(", ", gone));
        }
        page.load();
    }

    private StepsToUndo now() {
        if (read == null || readAt != page.getReport().version()) {
            read = new StepsToUndo(steps.of(page.getReport().id()));
            readAt = page.getReport().version();
        }
        return read;
    }

    private boolean isMine(DraftStep step) {
        return step.isOf(actor.staff().id());
    }

    private static String told(DraftStep step) {
        List<String> about = step.about();
        String some = String.join(", ", about.subList(0, Math.min(NAMED, about.size())));
        return InWords.say("report.step." + step.word(), about.size() > NAMED ? some + " …" : some)
                .strip();
    }
}
