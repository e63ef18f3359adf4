package org.vouch.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vouch.domain.shared.Words;

/** A statement that an item of a report carries, and its place there, from 1. */
@Entity
@Table(name = "chosen_statement")
public class ChosenStatement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "chosen_statement")
    @SequenceGenerator(name = "chosen_statement", sequenceName = "chosen_statement_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "report_item_id", nullable = false)
    private ReportItem item;

    @Column(name = "statement_id", nullable = false)
    private long statementId;

    @Column(nullable = false)
    private int position;

    private String note;

    /** Null asks the database for the moment of this change. */
    @Column(name = "seen_at")
    private Instant seenAt;

    protected ChosenStatement() {}

    ChosenStatement(ReportItem item, long statementId) {
        this.item = item;
        this.statementId = statementId;
    }

    public long statementId() {
        return statementId;
    }

    public int position() {
        return position;
    }

    void standAt(int place) {
        position = place;
    }

    void writeNote(String text) {
        note = Words.optional(text, ReportItem.LONGEST_NOTE);
    }

    /** What it says now is what was chosen. */
    void see() {
        seenAt = null;
    }

    ChosenContents contents() {
        return new ChosenContents(statementId, note, seenAt);
    }

    void restore(ChosenContents former) {
        note = former.note();
        seenAt = former.seenAt();
    }

    @Override
    public String toString() {
        return "s" + statementId + " of " + item;
    }
}
