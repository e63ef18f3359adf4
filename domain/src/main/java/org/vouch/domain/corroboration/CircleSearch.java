package org.vouch.domain.corroboration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.vouch.domain.source.SourceId;

/** Finds where sources rest on each other: in each knot of lines the shortest circle through its first source. */
final class CircleSearch {

    private static final int NONE = -1;

    private final Arrows arrows;
    private final Nodes nodes;
    private final Components knots;

    /** By which node each was reached; a search stays within its knot, and so none meets what another left. */
    private final int[] from;

    CircleSearch(Arrows arrows, Nodes nodes) {
        this.arrows = arrows;
        this.nodes = nodes;
        from = new int[nodes.size()];
        Arrays.fill(from, NONE);
        knots = new Components(arrows, new BitSet(), nodes.size());
        for (int node = 0; node < nodes.size(); node++) {
            knots.from(node);
        }
    }

    List<Circle> circles() {
        int[] first = new int[knots.count()];
        int[] size = new int[knots.count()];
        Arrays.fill(first, NONE);
        for (int node = 0; node < nodes.size(); node++) {
            int knot = knots.of(node);
            size[knot]++;
            if (first[knot] == NONE || number(node) < number(first[knot])) {
                first[knot] = node;
            }
        }
        List<Circle> circles = new ArrayList<>();
        for (int knot = 0; knot < size.length; knot++) {
            if (size[knot] > 1) {
                circles.add(new Circle(shortest(first[knot])));
            }
        }
        circles.sort(Comparator.comparing(circle -> circle.steps().get(0).value()));
        return circles;
    }

    private List<SourceId> shortest(int start) {
        Deque<Integer> toFollow = new ArrayDeque<>(List.of(start));
        while (from[start] == NONE) {
            int node = toFollow.remove();
            for (int next : targets(node)) {
                if (from[next] == NONE && knots.of(next) == knots.of(start)) {
                    from[next] = node;
                    toFollow.add(next);
                }
            }
        }
        List<SourceId> steps = new ArrayList<>();
        for (int node = from[start]; node != start; node = from[node]) {
            steps.add(nodes.source(node));
        }
        steps.add(nodes.source(start));
        Collections.reverse(steps);
        return steps;
    }

    private List<Integer> targets(int node) {
        List<Integer> targets = new ArrayList<>();
        arrows.each(node, targets::add);
        targets.sort(Comparator.comparing(this::number));
        return targets;
    }

    private long number(int node) {
        return nodes.source(node).value();
    }
}
