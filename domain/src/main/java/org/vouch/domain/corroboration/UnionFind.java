package org.vouch.domain.corroboration;

import java.util.Arrays;

/** Disjoint sets of numbered nodes, by size and with halved paths. */
final class UnionFind {

    private int[] parent = new int[0];
    private int[] size = new int[0];

    int find(int node) {
        reach(node);
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    void unite(int one, int other) {
        int a = find(one);
        int b = find(other);
        if (a == b) {
            return;
        }
        int big = size[a] >= size[b] ? a : b;
        int small = big == a ? b : a;
        parent[small] = big;
        size[big] += size[small];
    }

    private void reach(int node) {
        int known = parent.length;
        if (node >= known) {
            parent = Arrays.copyOf(parent, Math.max(node + 1, known * 2));
            size = Arrays.copyOf(size, parent.length);
            for (int fresh = known; fresh < parent.length; fresh++) {
                parent[fresh] = fresh;
                size[fresh] = 1;
            }
        }
    }
}
