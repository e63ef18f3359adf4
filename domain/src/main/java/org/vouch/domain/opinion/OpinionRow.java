package org.vouch.domain.opinion;

import java.util.List;
import org.vouch.domain.source.SourceId;

/**
 * A cited opinion with the list it stands in.
 *
 * @param name of the source, as the list has it
 * @param doubtful whether its term looks like an address
 * @param source of the desk that it speaks of, or null, as is its name
 */
public record OpinionRow(
        OpinionId id,
        long version,
        OpinionListRow list,
        String name,
        List<String> terms,
        String words,
        String address,
        boolean doubtful,
        SourceId source,
        String sourceName) {

    public OpinionRow {
        terms = List.copyOf(terms);
    }
}
