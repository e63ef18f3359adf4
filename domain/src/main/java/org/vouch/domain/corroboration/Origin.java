package org.vouch.domain.corroboration;

import java.util.List;
import org.vouch.domain.source.SourceId;

/**
 * An independent root of information: sources that lead back to nobody else and are one.
 *
 * @param sources by number
 */
public record Origin(List<SourceId> sources, Standing standing) {

    public Origin {
        sources = List.copyOf(sources);
    }

    /** Whether its independence is established. */
    public boolean isEstablished() {
        return standing == Standing.FIRST_HAND || standing == Standing.FOUND;
    }

    /** On what its independence stands. */
    public enum Standing {
        /** One of its sources says it first-hand. */
        FIRST_HAND,
        /** An editor found it independent, with a reason. */
        FOUND,
        /** Nothing tells yet on what it says it. */
        NOT_ESTABLISHED,
        /** It issued evidence that others show, and has itself said nothing on record. */
        EVIDENCE_ONLY
    }
}
