package org.vouch.web.statement;

import java.util.List;

/**
 * One paragraph of a text, as its page shows it.
 *
 * @param begun the statements whose words begin here, for the margin
 * @param now whether the words being recorded begin here
 */
public record Paragraph(List<Segment> segments, List<Long> begun, boolean now) {

    public Paragraph {
        segments = List.copyOf(segments);
        begun = List.copyOf(begun);
    }
}
