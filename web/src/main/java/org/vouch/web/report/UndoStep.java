package org.vouch.web.report;

import java.io.Serializable;
import org.vouch.domain.report.DroppedItem;

/** The last move or drop on a report's page, as it can be taken back: to the old place, or back in whole. */
public record UndoStep(long claim, int place, DroppedItem dropped) implements Serializable {

    private static final long serialVersionUID = 1L;

    static UndoStep ofMove(long claim, int before) {
        return new UndoStep(claim, before, null);
    }

    static UndoStep ofDrop(DroppedItem dropped) {
        return new UndoStep(dropped.claim(), dropped.position(), dropped);
    }

    public boolean isDrop() {
        return dropped != null;
    }
}
