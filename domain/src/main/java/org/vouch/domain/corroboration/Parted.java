package org.vouch.domain.corroboration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.vouch.domain.source.SourceId;

/** Which sources an editor found to be apart. */
final class Parted {

    private final Map<SourceId, Set<SourceId>> from = new HashMap<>();

    Parted(ClaimGraph graph) {
        for (GraphFinding found : graph.findings()) {
            if (found.kind() == GraphFinding.Kind.APART) {
                part(found.one(), found.other());
                part(found.other(), found.one());
            }
        }
    }

    boolean are(SourceId one, SourceId other) {
        Set<SourceId> others = from.isEmpty() ? null : from.get(one);
        return others != null && others.contains(other);
    }

    private void part(SourceId one, SourceId other) {
        from.computeIfAbsent(one, key -> new HashSet<>()).add(other);
    }
}
