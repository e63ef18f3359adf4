package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.report.LastStep;
import org.vouch.domain.report.LastSteps;
import org.vouch.domain.report.StepUndoing;
import org.vouch.domain.report.UndoStep;
import org.vouch.domain.user.Actor;

/** One step back in a draft, whatever that step was, as long as it was one's own and the last. */
@Named
@ViewScoped
public class UndoBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportBacking page;

    @Inject
    private LastSteps steps;

    @Inject
    private StepUndoing undoing;

    @Inject
    private Actor actor;

    private transient Optional<LastStep> last;
    private long readAt = -1;

    /** What would be taken back, as the texts have it; null where there is nothing. */
    public String getStep() {
        if (!page.isOpen()) {
            return null;
        }
        if (last == null || readAt != page.getReport().version()) {
            last = steps.of(page.getReport().id())
                    .filter(step -> step.isOf(actor.staff().id()));
            readAt = page.getReport().version();
        }
        return last.map(LastStep::word).orElse(null);
    }

    public void undo() {
        undoing.undo(new UndoStep(page.getReport().id(), page.getReport().version()));
        page.load();
    }
}
