package org.vouch.domain.report;

import java.util.List;

/** Moving within a list whose places count from 1; a place before the first or after the last is that end. */
final class Places {

    private Places() {}

    static <T> void move(List<T> list, T element, int place) {
        list.remove(element);
        insert(list, element, place);
    }

    static <T> void insert(List<T> list, T element, int place) {
        list.add(Math.min(Math.max(place, 1), list.size() + 1) - 1, element);
    }
}
