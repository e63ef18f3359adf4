package org.vouch.domain.sametext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.source.SourceId;

/**
 * Two texts beside each other: whether the one carries the other, and whose text it is then. An agency's own dispatch is
 * the agency's. Where a wire is credited by either, both have the text from it. Else the later one carries the earlier;
 * where the dates do not tell, the one that came to the desk later.
 */
final class Comparison {

    private final ReadText later;
    private final ReadText earlier;

    /** @param came the text that came to the desk later */
    Comparison(ReadText came, ReadText held) {
        boolean turned = came.held().isEarlierThan(held.held());
        later = turned ? held : came;
        earlier = turned ? came : held;
    }

    /** What is to be proposed: nothing, one, or each where both have it from a wire. */
    List<Found> found() {
        Overlap overlap = counted(later, earlier);
        if (!overlap.isMuch()) {
            return List.of();
        }
        if (later.held().agency() != earlier.held().agency()) {
            return later.held().agency() ? carries(earlier, later) : carries(later, earlier);
        }
        Optional<SourceId> wire = new WireSearch(later.held(), earlier.held(), overlap).wire();
        if (wire.isEmpty()) {
            return carries(later, earlier);
        }
        List<Found> both = new ArrayList<>(carries(later, earlier, wire.get()));
        both.addAll(carries(earlier, later, wire.get()));
        return both;
    }

    private static List<Found> carries(ReadText carrier, ReadText from) {
        return carries(carrier, from, from.held().outlet());
    }

    private static List<Found> carries(ReadText carrier, ReadText from, SourceId source) {
        Overlap overlap = counted(carrier, from);
        return overlap.words() == 0 || carrier.held().outlet().equals(source)
                ? List.of()
                : List.of(new Found(carrier.held(), from.held(), source, overlap));
    }

    /** Without what lies wholly within a recorded citation: the article says whose words those are. */
    private static Overlap counted(ReadText carrier, ReadText from) {
        Overlap all = PassageSearch.between(carrier.words(), from.words());
        List<Passage> counted = all.passages().stream()
                .filter(passage -> !carrier.held().attributes(passage.start(), passage.end()))
                .filter(passage -> !from.held().attributes(passage.otherStart(), passage.otherEnd()))
                .toList();
        return new Overlap(counted, all.total(), all.otherTotal());
    }
}
