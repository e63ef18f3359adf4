package org.vouch.domain.sametext;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.vouch.domain.source.SourceId;

/** Which wire two texts have their common words from: the one both credit, or else the one named nearest to the words. */
final class WireSearch {

    private final HeldText one;
    private final HeldText other;
    private final Overlap overlap;

    WireSearch(HeldText one, HeldText other, Overlap overlap) {
        this.one = one;
        this.other = other;
        this.overlap = overlap;
    }

    /** Empty where none is credited, or several are and none is named in the text. */
    Optional<SourceId> wire() {
        Map<SourceId, Wire> credited = new LinkedHashMap<>();
        Stream.concat(one.wires().stream(), other.wires().stream())
                .forEach(wire -> credited.putIfAbsent(wire.source(), wire));
        List<SourceId> common =
                credited.keySet().stream().filter(this::isCreditedByBoth).toList();
        if (!common.isEmpty()) {
            credited.keySet().retainAll(common);
        }
        return credited.size() == 1
                ? credited.keySet().stream().findFirst()
                : credited.values().stream()
                        .filter(wire -> distance(wire).isPresent())
                        .min(Comparator.comparingInt(wire -> distance(wire).orElseThrow()))
                        .map(Wire::source);
    }

    private boolean isCreditedByBoth(SourceId wire) {
        return isCredited(one, wire) && isCredited(other, wire);
    }

    private static boolean isCredited(HeldText text, SourceId wire) {
        return text.wires().stream().anyMatch(credit -> credit.source().equals(wire));
    }

    /** From the wire's name to the nearest of the common words, in code points. */
    private OptionalInt distance(Wire wire) {
        return Stream.of(
                        distances(one, wire, Passage::start, Passage::end),
                        distances(other, wire, Passage::otherStart, Passage::otherEnd))
                .flatMap(Function.identity())
                .mapToInt(Integer::intValue)
                .min();
    }

    private Stream<Integer> distances(
            HeldText text, Wire wire, ToIntFunction<Passage> start, ToIntFunction<Passage> end) {
        return Stream.of(wire.name(), wire.printed() == null ? wire.name() : wire.printed())
                .map(name -> place(text.text(), name))
                .flatMap(at -> at.stream().boxed())
                .flatMap(at -> overlap.passages().stream()
                        .map(passage ->
                                Math.max(0, Math.max(start.applyAsInt(passage) - at, at - end.applyAsInt(passage)))));
    }

    private static OptionalInt place(String text, String name) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(text.codePointCount(0, Math.min(at, text.length())));
    }
}
