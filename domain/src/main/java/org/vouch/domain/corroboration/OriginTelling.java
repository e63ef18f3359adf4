package org.vouch.domain.corroboration;

import java.util.Collection;
import java.util.List;
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

    /** Each origin in a sentence. */
    List<String> origins(Collection<Origin> roots, Map<SourceId, String> names, Locale language);

    /** Why there are not more of them, each reason in a sentence. */
    List<String> reasons(Collection<Collapse> steps, Map<SourceId, String> names, Locale language);
}
