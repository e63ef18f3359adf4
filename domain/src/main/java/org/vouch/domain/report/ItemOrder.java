package org.vouch.domain.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The order of a report's items: those without a section first, then section by section, counted from 1 without a gap.
 */
final class ItemOrder {

    private final List<ReportItem> items;

    ItemOrder(List<ReportItem> items) {
        this.items = items;
    }

    /** Puts these into a section, the first of them at this place there; before its first or after its last is that end. */
    void move(List<ReportItem> moved, ReportSection section, int place) {
        List<ReportItem> order = new ArrayList<>(items);
        order.removeAll(moved);
        moved.forEach(item -> item.standIn(section));
        long before = order.stream().filter(item -> rank(item) < rank(section)).count();
        long there = order.stream()
                .filter(item -> Objects.equals(item.section(), section))
                .count();
        long at = Math.min(Math.max(place, 1), there + 1) - 1;
        order.addAll((int) (before + at), moved);
        put(order);
    }

    /** After sections were moved or dropped. */
    void arrange() {
        List<ReportItem> order = new ArrayList<>(items);
        order.sort(Comparator.comparingInt(ItemOrder::rank));
        put(order);
    }

    void put(List<ReportItem> order) {
        for (int i = 0; i < order.size(); i++) {
            ReportItem item = order.get(i);
            if (i >= items.size() || items.get(i) != item) {
                items.remove(item);
                items.add(i, item);
            }
            item.standAt(i + 1);
        }
    }

    private static int rank(ReportItem item) {
        return rank(item.section());
    }

    private static int rank(ReportSection section) {
        return section == null ? 0 : section.position();
    }
}
