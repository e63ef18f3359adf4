package org.vouch.domain.corroboration;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Directed edges between numbered nodes, each node's in a chain of its own. */
final class Arrows {

    private static final int NONE = -1;

    private int[] last = new int[0];
    private int[] before = new int[16];
    private int[] target = new int[16];
    private int size;

    /** An arrow of a node to itself says nothing and is left out. */
    void add(int from, int to) {
        if (from == to) {
            return;
        }
        if (size == target.length) {
            before = Arrays.copyOf(before, size * 2);
            target = Arrays.copyOf(target, size * 2);
        }
        reach(Math.max(from, to));
        before[size] = last[from];
        target[size] = to;
        last[from] = size;
        size++;
    }

    /** The first edge of the node, or -1. */
    int edge(int node) {
        return node < last.length ? last[node] : NONE;
    }

    /** The edge after this one of the same node, or -1. */
    int next(int edge) {
        return before[edge];
    }

    int target(int edge) {
        return target[edge];
    }

    boolean leadsOn(int node) {
        return edge(node) != NONE;
    }

    void each(int node, IntConsumer action) {
        for (int edge = edge(node); edge != NONE; edge = next(edge)) {
            action.accept(target(edge));
        }
    }

    private void reach(int node) {
        if (node >= last.length) {
            int known = last.length;
            last = Arrays.copyOf(last, Math.max(node + 1, known * 2));
            Arrays.fill(last, known, last.length, NONE);
        }
    }
}
