package org.vouch.domain.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a draft that stand, and those that were undone and can be done again. A new step leaves nothing to be done
 * again. Steps are undone from the last one on: each is put back to what its maker saw before it.
 */
public final class StepsToUndo {

    private final Deque<DraftStep> standing = new ArrayDeque<>();
    private final Deque<DraftStep> undone = new ArrayDeque<>();

    /** @param steps all that was done, undoing among it; the first first */
    public StepsToUndo(List<DraftStep> steps) {
        steps.forEach(this::follow);
    }

    private void follow(DraftStep step) {
        switch (step.action()) {
            case DraftStep.UNDONE -> shift(standing, undone);
            case DraftStep.REDONE -> shift(undone, standing);
            default -> {
                standing.push(step);
                undone.clear();
            }
        }
    }

    /** What was undone before the first step that is known leaves nothing that could be told from it. */
    private static void shift(Deque<DraftStep> from, Deque<DraftStep> to) {
        if (from.isEmpty()) {
            to.clear();
        } else {
            to.push(from.pop());
        }
    }

    /** The last step that stands. */
    public Optional<DraftStep> last() {
        return Optional.ofNullable(standing.peek());
    }

    /** The step that was undone last, if none was made since. */
    public Optional<DraftStep> again() {
        return Optional.ofNullable(undone.peek());
    }
}
