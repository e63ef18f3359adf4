package org.vouch.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The items of one section in their order.
 *
 * @param section null for those that stand before the first section
 */
public record SectionGroup(SectionDetails section, List<ItemDetails> items) {

    public SectionGroup {
        items = List.copyOf(items);
    }

    /** Those before the first section, where there are any, then each section, with items or without. */
    static List<SectionGroup> of(List<SectionDetails> sections, List<ItemDetails> items) {
        List<SectionGroup> groups = new ArrayList<>();
        SectionGroup before = of((SectionDetails) null, items);
        if (!before.items().isEmpty()) {
            groups.add(before);
        }
        sections.forEach(section -> groups.add(of(section, items)));
        return groups;
    }

    private static SectionGroup of(SectionDetails section, List<ItemDetails> items) {
        Long id = Stream.ofNullable(section).map(SectionDetails::id).findFirst().orElse(null);
        return new SectionGroup(
                section,
                items.stream()
                        .filter(item -> Objects.equals(item.section(), id))
                        .toList());
    }
}
