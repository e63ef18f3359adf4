package org.vouch.domain.corroboration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vouch.domain.corroboration.LineageUnknown.Place;
import org.vouch.domain.source.SourceId;

/** The places where the lines of a side are lost. */
final class LostPlaces {

    private final Set<SourceId> unknown;
    private final Set<SourceId> inChains = new HashSet<>();
    private final Set<LineageUnknown> places = new HashSet<>();

    LostPlaces(Set<SourceId> unknown, List<GraphCitation> citations) {
        this.unknown = unknown;
        citations.forEach(citation -> inChains.addAll(citation.chain()));
        citations.forEach(this::relays);
        citations.forEach(this::credits);
    }

    void holder(SourceId source) {
        places.add(new LineageUnknown(Place.HOLDER, source));
    }

    List<LineageUnknown> inOrder() {
        return places.stream().sorted(LineageUnknown.IN_ORDER).toList();
    }

    private void relays(GraphCitation citation) {
        int holder = citation.chain().size() - 1;
        for (int hop = 1; hop < holder; hop++) {
            SourceId relay = citation.chain().get(hop);
            if (unknown.contains(relay)) {
                places.add(new LineageUnknown(Place.RELAY, relay));
            }
        }
    }

    private void credits(GraphCitation citation) {
        citation.credits().stream()
                .filter(wire -> !inChains.contains(wire))
                .forEach(wire -> places.add(new LineageUnknown(Place.CREDIT, wire)));
    }
}
