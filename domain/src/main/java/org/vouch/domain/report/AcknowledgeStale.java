package org.vouch.domain.report;

import java.util.List;

/**
 * Let an edition stand nevertheless.
 *
 * @param marks the reasons that were seen, by number
 */
public record AcknowledgeStale(List<Long> marks, String reason) {

    public AcknowledgeStale {
        marks = List.copyOf(marks);
    }
}
