package org.vouch.domain.report;

import java.util.Collection;
import java.util.List;

/** The contents of a report while they are compiled: claims in their order, from 1, without a gap. */
public final class ReportDraft {

    private final Report report;
    private final List<ReportItem> items;

    ReportDraft(Report report, List<ReportItem> items) {
        this.report = report;
        this.items = items;
    }

    /**
     * Adds it after all others.
     *
     * @throws ClaimAlreadyInReport if it is there
     */
    public void addClaim(long claim, Collection<Long> statements) {
        putBack(new DroppedItem(claim, items.size() + 1, null, List.copyOf(statements)));
    }

    /**
     * Puts a dropped item back where it stood.
     *
     * @throws ClaimAlreadyInReport if it is there
     */
    public void putBack(DroppedItem dropped) {
        if (items.stream().anyMatch(item -> item.claimId() == dropped.claim())) {
            throw new ClaimAlreadyInReport(dropped.claim());
        }
        ReportItem item = new ReportItem(report, dropped.claim(), dropped.note(), dropped.statements());
        Places.insert(items, item, dropped.position());
        number();
    }

    /** @return what {@link #putBack} needs to undo it */
    public DroppedItem dropItem(long claim) {
        ReportItem item = item(claim);
        DroppedItem dropped = item.asDropped();
        items.remove(item);
        number();
        return dropped;
    }

    /** A place before the first or after the last is that end. */
    public void moveTo(long claim, int place) {
        Places.move(items, item(claim), place);
        number();
    }

    /** Those that stay keep their order, new ones come after them in theirs. */
    public void chooseExactly(long claim, Collection<Long> statements) {
        item(claim).chooseExactly(statements);
    }

    public void moveStatement(long claim, long statement, int place) {
        item(claim).moveStatement(statement, place);
    }

    public void writeNote(long claim, String text) {
        item(claim).writeNote(text);
    }

    private ReportItem item(long claim) {
        return ReportItem.of(claim, items);
    }

    private void number() {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).standAt(i + 1);
        }
    }
}
