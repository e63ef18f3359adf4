package org.vouch.domain.source;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** The row that keeps one interest. */
@Entity
@Table(name = "interest")
class SourceInterest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interest_seq")
    @SequenceGenerator(name = "interest_seq", sequenceName = "interest_seq", allocationSize = 50)
    @SuppressWarnings("UnusedVariable") // the row's key
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "source_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the source's list
    private Source source;

    private String text;

    protected SourceInterest() {}

    SourceInterest(Source source, String text) {
        this.source = source;
        say(text);
    }

    final void say(String said) {
        this.text = said;
    }

    String value() {
        return text;
    }
}
