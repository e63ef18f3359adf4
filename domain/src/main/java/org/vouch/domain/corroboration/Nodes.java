package org.vouch.domain.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouch.domain.source.SourceId;

/** The sources of a graph, numbered as they occur. */
final class Nodes {

    private final Map<SourceId, Integer> numbers = new HashMap<>();
    private final List<SourceId> sources = new ArrayList<>();

    int of(SourceId source) {
        Integer known = numbers.putIfAbsent(source, sources.size());
        if (known != null) {
            return known;
        }
        sources.add(source);
        return sources.size() - 1;
    }

    SourceId source(int node) {
        return sources.get(node);
    }

    int size() {
        return sources.size();
    }
}
