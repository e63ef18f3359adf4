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

    private final HeldText later;
    private final HeldText earlier;

    /** @param came the text that came to the desk later */
    Comparison(HeldText came, HeldText held) {
        boolean turned = came.isEarlierThan(held);
        later = turned ? held : came;
        earlier = turned ? came : held;
    }

    /** What is to be proposed: nothing, one, or each where both have it from a wire. */
    List<Found> found() {
        Overlap overlap = counted(later, earlier);
        if (!overlap.isMuch()) {
            return List.of();
        }
        if (later.agency() != earlier.agency()) {
            return later.agency() ? carries(earlier, later, later.outlet()) : carries(later, earlier, earlier.outlet());
        }
        Optional<SourceId> wire = new WireSearch(later, earlier, overlap).wire();
        if (wire.isEmpty()) {
            return carries(later, earlier, earlier.outlet());
        }
        List<Found> both = new ArrayList<>(carries(later, earlier, wire.get()));
        both.addAll(carries(earlier, later, wire.get()));
        return both;
    }

    private static List<Found> carries(HeldText carrier, HeldText from, SourceId source) {
        Overlap overlap = counted(carrier, from);
        return overlap.words() == 0 || carrier.outlet().equals(source)
                ? List.of()
                : List.of(new Found(carrier, from, source, overlap));
    }

    /** Without what lies wholly within a recorded citation: the article says whose words those are. */
    private static Overlap counted(HeldText carrier, HeldText from) {
        Overlap all = PassageSearch.between(WordRow.of(carrier.text()), WordRow.of(from.text()));
        List<Passage> counted = all.passages().stream()
                .filter(passage -> !carrier.attributes(passage.start(), passage.end()))
                .filter(passage -> !from.attributes(passage.otherStart(), passage.otherEnd()))
                .toList();
        return new Overlap(counted, all.total(), all.otherTotal());
    }
}
