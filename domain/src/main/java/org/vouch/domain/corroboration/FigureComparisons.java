package org.vouch.domain.corroboration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Each pair of a claim's figures: the most telling pairs, and how many there are of each verdict.
 *
 * @param told in the order of {@link FigureVerdict}, at most as many as asked for
 * @param counts of the verdicts that are there
 */
public record FigureComparisons(List<FigureComparison> told, Map<FigureVerdict, Long> counts) {

    public FigureComparisons {
        told = List.copyOf(told);
        counts = Map.copyOf(counts);
    }

    public static FigureComparisons of(List<GivenFigure> figures, int most) {
        Map<FigureVerdict, List<FigureComparison>> first = new EnumMap<>(FigureVerdict.class);
        Map<FigureVerdict, Long> counts = new EnumMap<>(FigureVerdict.class);
        for (int one = 0; one < figures.size(); one++) {
            for (int other = one + 1; other < figures.size(); other++) {
                FigureComparison pair = FigureComparison.of(figures.get(one), figures.get(other));
                counts.merge(pair.verdict(), 1L, Long::sum);
                List<FigureComparison> alike = first.computeIfAbsent(pair.verdict(), verdict -> new ArrayList<>());
                if (alike.size() < most) {
                    alike.add(pair);
                }
            }
        }
        return new FigureComparisons(
                first.values().stream().flatMap(List::stream).limit(most).toList(), counts);
    }

    /** How many pairs there are, told or not. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
