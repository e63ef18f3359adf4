package org.vouch.domain.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.vouch.domain.source.SourceId;

/** The row that keeps a {@link HopLine}. */
@Entity
class Hop {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hop_seq")
    @SequenceGenerator(name = "hop_seq", sequenceName = "hop_seq", allocationSize = 50)
    @SuppressWarnings("UnusedVariable") // the row's key
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "citation_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the citation's list
    private Citation citation;

    @SuppressWarnings("UnusedVariable") // the order of the citation's list
    private int position;

    @Column(name = "source_id")
    private long sourceId;

    @Enumerated(EnumType.STRING)
    private Act act;

    protected Hop() {}

    Hop(Citation citation, int position, HopLine line) {
        this.citation = citation;
        this.position = position;
        say(line);
    }

    final void say(HopLine line) {
        this.sourceId = line.source().value();
        this.act = line.act();
    }

    HopLine value() {
        return new HopLine(new SourceId(sourceId), act);
    }
}
