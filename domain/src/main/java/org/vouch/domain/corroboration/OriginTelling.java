package org.vouch.domain.corroboration;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.vouch.domain.source.SourceId;

/** Tells the origins of a claim in sentences and as a picture, for files that people read. */
public interface OriginTelling {

    /**
     * @param sides those to tell
     * @param names what the sources of the graph are called
     */
    ToldOrigins told(ClaimGraph graph, Collection<Reckoning> sides, Map<SourceId, String> names, Locale language);
}
