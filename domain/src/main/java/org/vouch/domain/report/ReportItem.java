package org.vouch.domain.report;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.Words;

/** A claim in a report: its place, from 1, the editor's note, and the statements chosen for it in their order. */
@Entity
@Table(name = "report_item")
public class ReportItem {

    static final int LONGEST_NOTE = 5000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_item")
    @SequenceGenerator(name = "report_item", sequenceName = "report_item_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "report_id", nullable = false)
    private Report report;

    @Column(name = "claim_id", nullable = false)
    private long claimId;

    @Column(nullable = false)
    private int position;

    private String note;

    @ManyToOne
    @JoinColumn(name = "section_id")
    private ReportSection section;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ChosenStatement> statements = new ArrayList<>();

    protected ReportItem() {}

    ReportItem(Report report, long claimId) {
        this.report = report;
        this.claimId = claimId;
    }

    /** @throws NotFound if none of these is about the claim */
    static ReportItem of(long claim, List<ReportItem> items) {
        return items.stream()
                .filter(item -> item.claimId() == claim)
                .findFirst()
                .orElseThrow(() -> new NotFound("report-item", claim));
    }

    /** @throws NothingToRelease if there is none, {@link ItemHasNoStatement} if one of them has no statement */
    static void checkComplete(List<ReportItem> items) {
        if (items.isEmpty()) {
            throw new NothingToRelease();
        }
        items.stream().filter(item -> item.statements.isEmpty()).findFirst().ifPresent(item -> {
            throw new ItemHasNoStatement(item.claimId());
        });
    }

    public long claimId() {
        return claimId;
    }

    public int position() {
        return position;
    }

    /** Null where it stands before the first section. */
    public ReportSection section() {
        return section;
    }

    public String note() {
        return note;
    }

    /** The chosen statements' numbers in their order. */
    public List<Long> statements() {
        return statements.stream().map(ChosenStatement::statementId).toList();
    }

    void standIn(ReportSection other) {
        section = other;
    }

    void standAt(int place) {
        position = place;
    }

    void writeNote(String text) {
        note = Words.optional(text, LONGEST_NOTE);
    }

    private void choose(long statement) {
        if (!statements().contains(statement)) {
            statements.add(new ChosenStatement(this, statement));
        }
    }

    /** Those that stay keep their order, new ones come after them in theirs. */
    void chooseExactly(Collection<Long> wanted) {
        statements.removeIf(chosen -> !wanted.contains(chosen.statementId()));
        wanted.forEach(this::choose);
        number();
    }

    /** @return those that were not there before, which come after the others */
    List<Long> chooseMore(Collection<Long> wanted) {
        List<Long> added = wanted.stream()
                .distinct()
                .filter(one -> !statements().contains(one))
                .toList();
        added.forEach(this::choose);
        number();
        return added;
    }

    void moveStatement(long statement, int place) {
        Places.move(statements, chosen(statement), place);
        number();
    }

    /** @throws NotFound if it is not chosen */
    ChosenStatement chosen(long statement) {
        return statements.stream()
                .filter(chosen -> chosen.statementId() == statement)
                .findFirst()
                .orElseThrow(() -> new NotFound("statement", statement));
    }

    ItemContents contents() {
        return new ItemContents(
                claimId,
                position,
                section == null ? null : section.id(),
                note,
                statements.stream().map(ChosenStatement::contents).toList());
    }

    void restore(ItemContents former, ReportSection inSection) {
        note = former.note();
        section = inSection;
        chooseExactly(former.statements());
        former.chosen().forEach(one -> {
            Places.move(statements, chosen(one.statement()), statements.size());
            chosen(one.statement()).restore(one);
        });
        number();
    }

    private void number() {
        for (int i = 0; i < statements.size(); i++) {
            statements.get(i).standAt(i + 1);
        }
    }

    @Override
    public String toString() {
        return "c" + claimId + ", item " + position + " of " + report;
    }
}
