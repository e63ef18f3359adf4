package org.vouch.domain.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The contents of a report while they are compiled: claims in their order, from 1, without a gap; those without a section
 * stand before the first section.
 */
public final class ReportDraft {

    private final Report report;
    private final List<ReportItem> items;
    private final DraftSections sections;
    private final ItemOrder order;

    ReportDraft(Report report, List<ReportItem> items, List<ReportSection> sections) {
        this.report = report;
        this.items = items;
        this.sections = new DraftSections(report, sections);
        this.order = new ItemOrder(items);
    }

    /**
     * Adds it after all others that have no section.
     *
     * @throws ClaimAlreadyInReport if it is there
     */
    public void addClaim(long claim, Collection<Long> statements) {
        addClaim(claim, statements, null);
    }

    /**
     * Adds it after all others of the section.
     *
     * @throws ClaimAlreadyInReport if it is there
     */
    public void addClaim(long claim, Collection<Long> statements, Long section) {
        if (has(claim)) {
            throw new ClaimAlreadyInReport(claim);
        }
        ReportItem item = new ReportItem(report, claim);
        item.chooseExactly(statements);
        items.add(item);
        order.move(List.of(item), sections.of(section), Integer.MAX_VALUE);
    }

    public boolean has(long claim) {
        return items.stream().anyMatch(item -> item.claimId() == claim);
    }

    public void drop(Collection<Long> claims) {
        List<ReportItem> dropped = items(claims);
        items.removeAll(dropped);
        order.arrange();
    }

    /** Within its section. A place before the first or after the last is that end. */
    public void moveTo(long claim, int place) {
        ReportItem item = item(claim);
        order.move(List.of(item), item.section(), place);
    }

    /** They keep their order among themselves; a place before the first of the section or after its last is that end. */
    public void moveTo(Collection<Long> claims, Long section, int place) {
        order.move(items(claims), sections.of(section), place);
    }

    /** Those that stay keep their order, new ones come after them in theirs. */
    public void chooseExactly(long claim, Collection<Long> statements) {
        item(claim).chooseExactly(statements);
    }

    /** @return those that were not there before */
    public List<Long> chooseMore(long claim, Collection<Long> statements) {
        return item(claim).chooseMore(statements);
    }

    public void moveStatement(long claim, long statement, int place) {
        item(claim).moveStatement(statement, place);
    }

    public void writeNote(long claim, String text) {
        item(claim).writeNote(text);
    }

    public void writeNote(long claim, long statement, String text) {
        item(claim).chosen(statement).writeNote(text);
    }

    /** What the statement says now is what was chosen. */
    public void see(long claim, long statement) {
        item(claim).chosen(statement).see();
    }

    /** After all others. */
    public ReportSection addSection(String heading, Collection<Long> claims) {
        ReportSection section = sections.add(heading);
        order.move(items(claims), section, 1);
        return section;
    }

    public void renameSection(long section, String heading) {
        sections.of(section).head(heading);
    }

    /** With its claims. A place before the first or after the last is that end. */
    public void moveSection(long section, int place) {
        sections.move(sections.of(section), place);
        order.arrange();
    }

    /** Its claims stay where they stand and join those above. */
    public void dropSection(long section) {
        ReportSection dropped = sections.of(section);
        ReportSection above = sections.drop(dropped);
        items.stream().filter(item -> item.section() == dropped).forEach(item -> item.standIn(above));
        order.arrange();
    }

    /** @param facts what was counted when it was written; null with nothing written, which leaves it to Vouch again */
    public void summarise(String text, String facts, Signature by) {
        summarise(text == null || text.isBlank() ? null : new SourceSummary(text, facts, by));
    }

    private void summarise(SourceSummary written) {
        report.put(report.head().with(written));
    }

    /** The next edition has a further file by this profile of columns; by none with null. */
    public void releaseAlsoBy(Long profile) {
        report.put(report.head().by(profile));
    }

    /** Puts everything back as it was. */
    public void restore(DraftContents former) {
        Map<Long, ReportSection> kept = sections.restore(former.sections());
        List<ReportItem> all = new ArrayList<>();
        for (ItemContents one : former.items()) {
            ReportItem item = has(one.claim()) ? item(one.claim()) : new ReportItem(report, one.claim());
            item.restore(one, kept.get(one.section()));
            all.add(item);
        }
        items.removeIf(item -> !all.contains(item));
        order.put(all);
        summarise(SourceSummary.of(former.summary()));
    }

    private ReportItem item(long claim) {
        return ReportItem.of(claim, items);
    }

    /** In the order they stand in. */
    private List<ReportItem> items(Collection<Long> claims) {
        claims.forEach(this::item);
        return items.stream().filter(item -> claims.contains(item.claimId())).toList();
    }
}
