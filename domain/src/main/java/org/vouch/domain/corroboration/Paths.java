package org.vouch.domain.corroboration;

import java.util.Comparator;
import java.util.List;
import org.vouch.domain.source.SourceId;

/** Outlets and paths of a side, each once, in an order that does not depend on how they were read. */
final class Paths {

    private Paths() {}

    static List<SourceId> publishers(List<GraphCitation> citations) {
        return citations.stream()
                .map(GraphCitation::publisher)
                .distinct()
                .sorted(Comparator.comparing(SourceId::value))
                .toList();
    }

    static List<List<SourceId>> chains(List<GraphCitation> citations) {
        return citations.stream()
                .map(GraphCitation::chain)
                .distinct()
                .sorted(Paths::compare)
                .toList();
    }

    private static int compare(List<SourceId> one, List<SourceId> other) {
        for (int hop = 0; hop < Math.min(one.size(), other.size()); hop++) {
            int order = Long.compare(one.get(hop).value(), other.get(hop).value());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
