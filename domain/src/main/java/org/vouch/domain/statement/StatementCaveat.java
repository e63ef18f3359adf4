package org.vouch.domain.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.vouch.domain.source.SourceId;

/** The row that keeps a {@link CaveatLine}. */
@Entity
@Table(name = "caveat")
class StatementCaveat {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "caveat_seq")
    @SequenceGenerator(name = "caveat_seq", sequenceName = "caveat_seq", allocationSize = 50)
    @SuppressWarnings("UnusedVariable") // the row's key
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "statement_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the statement's list
    private Statement statement;

    @SuppressWarnings("UnusedVariable") // the order of the statement's list
    private int position;

    @Column(name = "utterer_id")
    private long uttererId;

    private String text;

    @ManyToOne
    @JoinColumn(name = "citation_id")
    private Citation citation;

    protected StatementCaveat() {}

    StatementCaveat(Statement statement, int position, CaveatLine line) {
        this.statement = statement;
        this.position = position;
        say(line);
    }

    final void say(CaveatLine line) {
        this.uttererId = line.utterer().value();
        this.text = line.text();
        this.citation = statement.citation(line.citation());
    }

    /** The citation is taken away; what it carried stays with the statement. */
    void loosen(Citation gone) {
        if (gone.equals(citation)) {
            citation = null;
        }
    }

    CaveatLine value() {
        return new CaveatLine(new SourceId(uttererId), text, citation == null ? null : citation.id());
    }
}
