package org.vouch.domain.corroboration;

import java.util.List;
import org.vouch.domain.source.SourceId;

/**
 * Circular reporting: each source rests on the next, and the last on the first. It adds no origin.
 *
 * @param steps from the source with the lowest number on; the first is not repeated at the end
 */
public record Circle(List<SourceId> steps) {

    public Circle {
        steps = List.copyOf(steps);
    }
}
