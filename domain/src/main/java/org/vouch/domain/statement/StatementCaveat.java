package org.vouch.domain.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.vouch.domain.source.SourceId;

/** The row that keeps a {@link CaveatLine}. */
@Entity
@Table(name = "caveat")
class StatementCaveat extends CitedPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "caveat_seq")
    @SequenceGenerator(name = "caveat_seq", sequenceName = "caveat_seq", allocationSize = 50)
    @SuppressWarnings("UnusedVariable") // the row's key
    private Long id;

    @Column(name = "utterer_id")
    private long uttererId;

    private String text;

    protected StatementCaveat() {}

    StatementCaveat(Statement statement, int position, CaveatLine line) {
        super(statement, position);
        say(line);
    }

    final void say(CaveatLine line) {
        this.uttererId = line.utterer().value();
        this.text = line.text();
        broughtBy(line.citation());
    }

    CaveatLine value() {
        return new CaveatLine(new SourceId(uttererId), text, citation());
    }
}
