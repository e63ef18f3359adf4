package org.vouch.domain.source;

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
import jakarta.persistence.Table;
import org.vouch.domain.shared.PartialDate;

/** The row that keeps an {@link Affiliation}. */
@Entity
@Table(name = "affiliation")
class SourceAffiliation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "affiliation_seq")
    @SequenceGenerator(name = "affiliation_seq", sequenceName = "affiliation_seq", allocationSize = 50)
    @SuppressWarnings("UnusedVariable") // the row's key
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "source_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the source's list
    private Source source;

    @Column(name = "body_id")
    private long bodyId;

    @Enumerated(EnumType.STRING)
    private AffiliationKind kind;

    private PartialDate since;
    private PartialDate until;

    protected SourceAffiliation() {}

    SourceAffiliation(Source source, Affiliation affiliation) {
        this.source = source;
        say(affiliation);
    }

    final void say(Affiliation affiliation) {
        this.bodyId = affiliation.body().value();
        this.kind = affiliation.kind();
        this.since = affiliation.since();
        this.until = affiliation.until();
    }

    Affiliation value() {
        return new Affiliation(kind, new SourceId(bodyId), since, until);
    }
}
