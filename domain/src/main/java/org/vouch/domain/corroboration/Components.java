package org.vouch.domain.corroboration;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The strongly connected components that can be reached from some nodes, after Tarjan ("Depth-first search and linear
 * graph algorithms", 1972), without recursion. A node that stops has no edges here.
 */
final class Components {

    private static final int NONE = -1;

    private final Arrows arrows;
    private final BitSet stops;
    private final int[] index;
    private final int[] low;
    private final int[] component;
    private final int[] edge;
    private final int[] open;
    private final int[] path;
    private int opened;
    private int depth;
    private int visited;
    private int count;

    Components(Arrows arrows, BitSet stops, int nodes) {
        this.arrows = arrows;
        this.stops = stops;
        index = filled(nodes);
        low = new int[nodes];
        component = filled(nodes);
        edge = new int[nodes];
        open = new int[nodes];
        path = new int[nodes];
    }

    void from(int start) {
        if (index[start] != NONE) {
            return;
        }
        enter(start);
        while (depth > 0) {
            int node = path[depth - 1];
            if (edge[node] == NONE) {
                leave(node);
            } else {
                int target = arrows.target(edge[node]);
                edge[node] = arrows.next(edge[node]);
                follow(node, target);
            }
        }
    }

    boolean isReached(int node) {
        return component[node] != NONE;
    }

    /** The number of its component, from 0; a component has a lower number than those that lead to it. */
    int of(int node) {
        return component[node];
    }

    int count() {
        return count;
    }

    private void follow(int node, int target) {
        if (index[target] == NONE) {
            enter(target);
        } else if (component[target] == NONE) {
            low[node] = Math.min(low[node], index[target]);
        }
    }

    private void enter(int node) {
        index[node] = visited;
        low[node] = visited;
        visited++;
        edge[node] = stops.get(node) ? NONE : arrows.edge(node);
        open[opened] = node;
        opened++;
        path[depth] = node;
        depth++;
    }

    private void leave(int node) {
        depth--;
        if (depth > 0) {
            int above = path[depth - 1];
            low[above] = Math.min(low[above], low[node]);
        }
        if (low[node] == index[node]) {
            close(node);
        }
    }

    private void close(int node) {
        int closed = NONE;
        while (closed != node) {
            opened--;
            closed = open[opened];
            component[closed] = count;
        }
        count++;
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }
}
