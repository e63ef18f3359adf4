package org.vouch.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.vouch.domain.source.SourceId;

/** One row of an article's credits. */
@Entity
@SuppressWarnings("UnusedVariable") // the number, the article and the position are for the database
class Credit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "credit_seq")
    @SequenceGenerator(name = "credit_seq", sequenceName = "credit_seq", allocationSize = 50)
    private Long id;

    @ManyToOne
    private Article article;

    private int position;

    @Column(name = "source_id")
    private long sourceId;

    @Column(name = "as_printed")
    private String asPrinted;

    protected Credit() {}

    Credit(Article article, int position, CreditLine line) {
        this.article = article;
        this.position = position;
        this.sourceId = line.source().value();
        this.asPrinted = line.asPrinted();
    }

    CreditLine value() {
        return new CreditLine(new SourceId(sourceId), null, asPrinted);
    }
}
