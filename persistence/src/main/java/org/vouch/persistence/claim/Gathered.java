package org.vouch.persistence.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What belongs to several owners, gathered by the owner's number, each list in the order it was read. */
final class Gathered<T> {

    private final Map<Long, List<T>> lists = new HashMap<>();

    void add(long owner, T item) {
        lists.computeIfAbsent(owner, o -> new ArrayList<>()).add(item);
    }

    List<T> of(long owner) {
        return lists.getOrDefault(owner, List.of());
    }
}
