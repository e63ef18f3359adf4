package org.vouch.domain.report;

import java.io.Serializable;
import java.util.List;

/** An item as it was when it was dropped: enough to put it back where it stood. */
public record DroppedItem(long claim, int position, String note, List<Long> statements) implements Serializable {

    private static final long serialVersionUID = 1L;

    public DroppedItem {
        statements = List.copyOf(statements);
    }
}
