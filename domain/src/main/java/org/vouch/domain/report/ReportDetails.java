package org.vouch.domain.report;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.report.profile.NamedProfile;
import org.vouch.domain.user.StaffId;

/**
 * A report as its page shows it.
 *
 * @param question what it answers, or null
 * @param parts who drafted it, who reads it
 * @param drafters the numbers of everybody who had a hand in the draft
 * @param sentAt null before it was first sent
 * @param returnedAt null unless it was returned since the last release, as are the name and the reason
 * @param profile of columns, by which the next edition has a further file; or null
 * @param sections in their order; claims without one stand before the first
 */
public record ReportDetails(
        ReportId id,
        long version,
        String title,
        String question,
        String note,
        ReportState state,
        String drafterName,
        ReportParts parts,
        Set<Long> drafters,
        Instant changedAt,
        Instant sentAt,
        Instant returnedAt,
        String returnedByName,
        String returnedReason,
        NamedProfile profile,
        SummaryDetails summary,
        List<SectionDetails> sections,
        List<ItemDetails> items,
        List<EditionRow> editions) {

    public ReportDetails {
        drafters = Set.copyOf(drafters);
        sections = List.copyOf(sections);
        items = List.copyOf(items);
        editions = List.copyOf(editions);
    }

    public boolean isDraftedBy(StaffId staff) {
        return drafters.contains(staff.value());
    }

    /** The items, section by section. */
    public List<SectionGroup> groups() {
        return SectionGroup.of(sections, items);
    }

    /** The same of some of the items; sections that hold none of these, but others, are left out. */
    public List<SectionGroup> groups(List<ItemDetails> some) {
        Set<Long> filled = items.stream().map(ItemDetails::section).collect(Collectors.toCollection(HashSet::new));
        return SectionGroup.of(sections, some).stream()
                .filter(group -> !group.items().isEmpty()
                        || !filled.contains(group.section().id()))
                .toList();
    }

    /** Whether nothing stands above it, no section either. */
    public boolean isFirst(ItemDetails item) {
        return item.position() == 1 && item.section() == null;
    }

    /** Whether nothing stands below it, no section either. */
    public boolean isLast(ItemDetails item) {
        return item.position() == items.size()
                && (sections.isEmpty()
                        || Long.valueOf(sections.get(sections.size() - 1).id()).equals(item.section()));
    }

    /** The chosen statements, each once, however many claims it was chosen for. */
    public List<ItemStatement> chosen() {
        Map<Long, ItemStatement> once = new LinkedHashMap<>();
        items.forEach(item -> item.chosen().forEach(said -> once.putIfAbsent(said.id(), said)));
        return List.copyOf(once.values());
    }

    /** The number the next release will give. */
    public int nextEdition() {
        return editions.isEmpty() ? 1 : editions.get(0).number() + 1;
    }
}
