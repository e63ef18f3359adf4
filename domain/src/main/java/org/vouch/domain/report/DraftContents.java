package org.vouch.domain.report;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that can be compiled in a draft, as it was at a time: enough to put it back so.
 *
 * @param gone what it held then and was deleted since, as call numbers
 */
public record DraftContents(
        SummaryDetails summary, List<SectionDetails> sections, List<ItemContents> items, List<String> gone) {

    public DraftContents {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
        gone = List.copyOf(gone);
    }

    public DraftContents(SummaryDetails summary, List<SectionDetails> sections, List<ItemContents> items) {
        this(summary, sections, items, List.of());
    }

    public List<Long> claims() {
        return items.stream().map(ItemContents::claim).toList();
    }

    public List<Long> statements() {
        return items.stream()
                .flatMap(item -> item.statements().stream())
                .distinct()
                .toList();
    }

    /** What of it can be put back after these were deleted. */
    public DraftContents without(Collection<Long> deletedClaims, Collection<Long> deletedStatements) {
        List<String> deleted = Stream.concat(
                        deletedClaims.stream().map(claim -> "c" + claim),
                        deletedStatements.stream().map(statement -> "s" + statement))
                .toList();
        List<ItemContents> left = items.stream()
                .filter(item -> !deletedClaims.contains(item.claim()))
                .map(item -> item.without(deletedStatements))
                .toList();
        return new DraftContents(summary, sections, left, deleted);
    }
}
