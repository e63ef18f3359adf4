package org.vouch.web.statement;

import java.util.List;

/**
 * A run of text under the same marks.
 *
 * @param start in code points from the beginning of the whole text
 * @param statements the numbers of the statements it reports, in the order of their beginning
 * @param look the classes of the mark, empty where nothing is marked
 */
public record Segment(int start, String text, List<Long> statements, String look) {

    public Segment {
        statements = List.copyOf(statements);
    }
}
